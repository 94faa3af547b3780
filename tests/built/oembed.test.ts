import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { load } from 'cheerio';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSiteServer } from '../../scripts/site-server.ts';
import { frameHeight } from '../../src/surfaces/embed/frame-height.ts';
import { discovered, filtered, sifted } from '../fixtures/wordpress.ts';
import { BASE, EMBEDS, FILES, SITE, fileOf, pageAt, plain, readBytes, readText } from './site.ts';

const whole = z.url({ protocol: /^https?$/ }).startsWith(SITE + BASE);
const px = z.int().positive();

/** oEmbed 1.0, 2.3.4 and 2.3.4.4, as strictly as we mean it. */
const answer = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(10),
  author_name: z.string().min(3),
  author_url: whole,
  provider_name: z.string().min(3),
  provider_url: whole,
  cache_age: z.int().positive(),
  width: px.max(600),
  height: px.min(100),
  html: z.string(),
  thumbnail_url: whole,
  thumbnail_width: px,
  thumbnail_height: px,
});

const IDS = EMBEDS.map(({ file }) => file.split('/')[1] ?? '');
const answerOf = (id: string): z.output<typeof answer> =>
  answer.parse(JSON.parse(readText(`oembed/${id}.json`)));

test('every chart has an answer, and nothing else has', () => {
  expect(IDS.length).toBeGreaterThanOrEqual(10);
  expect([...FILES].filter((file) => file.startsWith('oembed/'))).toEqual(
    IDS.map((id) => `oembed/${id}.json`).sort(),
  );
});

describe.each(IDS)('the answer of %s', (id) => {
  const given = answerOf(id);
  const page = pageAt(`/charts/${id}/`);
  const $ = load(given.html, null, false);

  test('says what the chart’s page says, and who made it', () => {
    expect(given.title).toBe(plain(page.$('h1').text()));
    expect([given.author_name, given.provider_name]).toEqual(['Forty Million Names', 'Forty Million Names']);
    for (const address of [given.author_url, given.provider_url])
      expect(FILES, address).toContain(fileOf(address, BASE));
  });

  test('has the height at which its frame is complete', () => {
    expect(given.height).toBe(frameHeight(id));
  });

  test('is a quotation that leads to the chart, then its frame, and no script', () => {
    const children = $.root().children().toArray();
    expect(children.map(({ tagName }) => tagName)).toEqual(['blockquote', 'iframe']);
    expect($('blockquote > a').attr('href')).toBe(SITE + page.address);
    expect($('blockquote').text()).toBe(given.title);
    expect($('iframe').attr()).toEqual({
      title: given.title,
      src: `${SITE}${BASE}embed/${id}/`,
      width: String(given.width),
      height: String(given.height),
      frameborder: '0',
      marginwidth: '0',
      marginheight: '0',
    });
    expect(FILES).toContain(`embed/${id}/index.html`);
  });

  test('is short enough for Discourse, which takes markup of 4,000 bytes', () => {
    expect(Buffer.byteLength(given.html)).toBeLessThan(4000);
  });

  test('names the chart’s card, of the size it has', () => {
    const png = readBytes(fileOf(given.thumbnail_url, BASE) ?? '');
    expect([given.thumbnail_width, given.thumbnail_height]).toEqual([
      png.readUInt32BE(16),
      png.readUInt32BE(20),
    ]);
    expect(given.thumbnail_url).toBe(page.$('meta[property="og:image"]').attr('content'));
  });

  test('is found by the chart’s page, before its styles and scripts', () => {
    const { html } = page;
    const place = Buffer.from(html.slice(0, html.indexOf('application/json+oembed'))).length;
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(4096);
    expect(html.slice(0, html.indexOf('application/json+oembed'))).not.toMatch(/<(style|script)/);
    expect(page.$('link[type="application/json+oembed"]').attr('title')).not.toMatch(/[<>]/);
  });

  test('is found by WordPress, which lets all of it through', () => {
    expect(discovered(page.html)).toBe(`${SITE}${BASE}oembed/${id}.json`);
    expect(sifted(given.html)).toBe(given.html);
    const post = load(filtered(given.html, 'Secret1234') ?? '', null, false);
    expect(post('iframe').attr('src')).toBe(`${SITE}${BASE}embed/${id}/#?secret=Secret1234`);
    expect(post('iframe').attr('sandbox')).toBe('allow-scripts');
    // With no quotation before it WordPress would not load the script that follows the frame's height.
    expect(post('blockquote.wp-embedded-content').text()).toBe(given.title);
  });
});

test('no other page has one', () => {
  const found = [...FILES].filter((file) => file.endsWith('.html') && readText(file).includes('json+oembed'));
  expect(found).toEqual(IDS.map((id) => `charts/${id}/index.html`).sort());
});

describe('readers of oEmbed that others use', () => {
  let server: Server;
  beforeAll(async () => {
    server = createSiteServer('dist', BASE).listen(0);
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
  });

  /** Asks the built site whatever host it was built for, and nobody else. */
  const ask = (address: string): Promise<Response> => {
    const { origin, pathname, search } = new URL(address);
    if (origin !== new URL(SITE).origin) throw new Error(`asked somebody else: ${address}`);
    return fetch(`http://localhost:${String((server.address() as AddressInfo).port)}${pathname}${search}`);
  };

  test.each(IDS)('@extractus/oembed-extractor finds %s, and may say how large it wants it', async (id) => {
    const found = await extract(`${SITE}${BASE}charts/${id}/`, { maxwidth: 500, maxheight: 750 }, ask);
    expect(found).toEqual({ ...answerOf(id), method: 'auto-discovery' });
  });

  test.each(IDS)('unfurl.js finds %s, its card, and who made it', async (id) => {
    const given = answerOf(id);
    const { oEmbed, author, open_graph: card } = await unfurl(`${SITE}${BASE}charts/${id}/`, { fetch: ask });
    const { type, html, width, height, author_name } = given;
    expect(oEmbed).toMatchObject({ type, html, width, height, author_name });
    expect(author).toBe(given.author_name);
    expect(card.site_name).toBe(given.provider_name);
    expect(card.images?.[0]).toMatchObject({ url: given.thumbnail_url, width: 1200, height: 630 });
  });
});
