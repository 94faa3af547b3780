import { afterEach, describe, expect, test, vi } from 'vitest';
import { isOwnScript, withoutCode } from '../../../src/site/trusted.ts';

describe('the address of a script', () => {
  const page = 'https://site.example/any/path/teach/how-sure/';

  test.each([
    '/any/path/sw.js',
    'https://site.example/any/path/sw.js',
    '../../sw.js',
    '/any/path/embed/v1/resize.js',
  ])('%s is one', (address) => {
    expect(isOwnScript(address, page, '/any/path/')).toBe(true);
    expect(isOwnScript(address, page, '/any/path')).toBe(true);
  });

  test.each([
    '/sw.js',
    'sw.js',
    '/any/path/sw.js?x',
    '/any/path/embed/sw.js',
    '/any/path/embed/v1/../v1/other.js',
    '/any/pathsw.js',
    '/any/path/embed/v1/resize.js#x',
    '/any/path/other.js',
    '//other.example/any/path/sw.js',
    'data:text/javascript,x',
    'javascript:x',
    'http://[',
    '',
  ])('%s is none', (address) => {
    expect(isOwnScript(address, page, '/any/path/')).toBe(false);
  });
});

describe('what the browser is given', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  /** As a browser that lets no text start a script. */
  const strict = {
    createPolicy: (name: string, rules: { createScriptURL: (text: string) => string }) => ({
      createScriptURL: (text: string) => ({ name, trusted: rules.createScriptURL(text) }),
    }),
  };

  test('is the address alone where the browser knows no such rule', async () => {
    const { trustedScriptURL } = await import('../../../src/site/trusted.ts');
    expect(trustedScriptURL('/sw.js')).toBe('/sw.js');
  });

  test('is what the policy made of it, and no other address gets through', async () => {
    vi.stubGlobal('window', { trustedTypes: strict });
    vi.stubGlobal('document', { baseURI: 'https://site.example/' });
    vi.resetModules();
    const { trustedScriptURL } = await import('../../../src/site/trusted.ts');
    expect(trustedScriptURL('/sw.js')).toEqual({ name: 'fortymillion', trusted: '/sw.js' });
    expect(() => trustedScriptURL('/other.js')).toThrow(TypeError);
  });
});

test('a page that is read has neither scripts nor styles in it, however they are written', () => {
  expect(
    withoutCode(
      '<p>1</p><style>a{}</style><STYLE media="x">\nb{}</STYLE ><p>2</p><script src="/x.js"></script><styled>3</styled>',
    ),
  ).toBe('<p>1</p><p>2</p><styled>3</styled>');
});
