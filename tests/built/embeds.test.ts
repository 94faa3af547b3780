import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/site/content-security-policy.ts';
import { EMBEDS, FINDABLE, SITE, fileOf, pageAt, plain } from './site.ts';

test('every chart that has a page can be put in a frame', () => {
  const ids = FINDABLE.flatMap(({ file }) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(EMBEDS.map(({ file }) => file.split('/')[1]).sort()).toEqual(ids.sort());
});

describe.each(EMBEDS)('$address', ({ $, address, html }) => {
  const own = address.replace('embed/', 'charts/');
  const chart = pageAt(`/${/charts\/.*/.exec(own)?.[0] ?? ''}`);

  test('is the chart alone: finding, drawing, source line, and the way to the whole chart', () => {
    expect($('header:not(.chart-head), footer, nav')).toHaveLength(0);
    expect(plain($('h1').text())).toBe(plain(chart.$('h1').text()));
    expect($('astro-island .drawings picture :is(source, img)').length).toBeGreaterThan(6);
    expect($('.chart-credit a[href*="/sources/#"]').length).toBeGreaterThan(0);
    expect($('.chart-credit a.whole').attr('href')).toBe(own);
  });

  test('says the same in words to those who do not see it', () => {
    const by = $('figure').attr('aria-describedby') ?? '';
    expect(plain($(`[id="${by}"]`).text())).toBe(plain(chart.$('.chart-summary').text()));
  });

  test('carries its policy: its own inline code by hash, the site by name, before all it is about', () => {
    const tag = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html);
    const [whole = '', policy = ''] = tag ?? [];
    expect(policy).toBe(policyOf(html.replace(whole, ''), new URL(SITE).origin));
    expect(policy).toContain(`script-src 'self' ${new URL(SITE).origin} 'sha256-`);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe|style-src [^;]*'unsafe/);
    expect(html.indexOf(whole)).toBeLessThan(html.search(/<(script|style|link)/));
  });

  test('leaves being found to the chart’s own page', () => {
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('link[rel="canonical"]').attr('href')).toBe(SITE + own);
    expect(fileOf(own, address)).toBe(chart.file);
  });

  test('opens links beside the page it is framed in, for none of them may open in the frame', () => {
    expect($('head base').attr('target')).toBe('_blank');
    expect($('a[target], a[href^="#"]')).toHaveLength(0);
  });

  test('touches no storage', () => {
    expect(html).not.toMatch(/localStorage|sessionStorage|indexedDB/);
  });
});
