/** What is said to the script in a fuzz test. */
export interface Fuzz {
  readonly seed: number;
  readonly count: number;
  /** Hostile text, put wherever text can stand. */
  readonly texts: readonly string[];
}

/**
 * Runs in a page: makes messages that can be sent from window to window, the same each time: numbers, containers of every kind, and the words
 * of our own protocol, WordPress, AMP, pym and others with values nobody expects. Nothing outside the function may be used in it.
 */
export function hostileMessages({ seed, count, texts }: Fuzz): unknown[] {
  let state = seed;
  /** mulberry32: as good as chance, and always the same. */
  const chance = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(chance() * most);
  const one = <Value>(list: readonly Value[]): Value => list[upTo(list.length)] as Value;

  const numbers = [
    0,
    -0,
    -1,
    1,
    99.4,
    1e3,
    9999.99,
    1e4,
    1e9,
    2 ** 53,
    1e308,
    -1e308,
    NaN,
    Infinity,
    -Infinity,
    5e-324,
  ];
  const text = (): string =>
    chance() < 0.01
      ? one(texts).repeat(500).slice(0, 100_000)
      : chance() < 0.9
        ? one(texts)
        : String.fromCharCode(upTo(65_536), upTo(65_536));
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'toJSON',
    'valueOf',
    'then',
    'length',
    'source',
    'origin',
    'data',
    'type',
  ];
  /** An object that has a key of its own, whatever the key is called. */
  const keyed = (key: string, value: unknown): object => Object.fromEntries([[key, value]]);
  const deep = (): unknown => {
    let inner: unknown = text();
    for (let level = upTo(200); level > 0; level--)
      inner = chance() < 0.5 ? [inner] : keyed(one(names), inner);
    return inner;
  };
  const round = (): unknown => {
    const loop: Record<string, unknown> = { type: 'fortymillion:height', height: 300 };
    loop['height'] = loop;
    return loop;
  };
  const makers: readonly (() => unknown)[] = [
    () => one(numbers),
    text,
    text,
    () => one([null, undefined, true, false, 10n ** 40n, new Date(NaN), /(a+)+$/, new Error(text())]),
    () => [text(), one(numbers), text()],
    () => new Array<unknown>(1e6),
    () =>
      new Map([
        [text(), text()],
        ['type', 'fortymillion:height'],
        ['height', '300'],
      ]),
    () => new Set([text(), 'fortymillion:ask']),
    () => new ArrayBuffer(upTo(64)),
    () => new Float64Array([NaN, 1e308]),
    () => new Blob([text()], { type: 'text/html' }),
    () => Object(text()) as unknown,
    deep,
    round,
    () => keyed(one(names), deep()),
  ];
  const any = (): unknown => one(makers)();
  const id = (): unknown => one(['breach-timeline', 'target-map', '__proto__', any(), text()]);
  const height = (): unknown => (chance() < 0.5 ? one(numbers) : any());
  const secret = (): unknown => one(['abc123', 'wrong', 'a'.repeat(33), text(), any()]);
  const child = (): string => one(['chart', '', 'chart', text()]);
  const spoken: readonly (() => unknown)[] = [
    () => ({ type: 'fortymillion:height', id: id(), height: height() }),
    () => ({
      type: one(['fortymillion:height', ['fortymillion:height'], any()]),
      height: height(),
      [one(names)]: any(),
    }),
    () => ({ type: 'fortymillion:ask', height: height(), [one(names)]: text() }),
    () => ({
      message: one(['ready', 'height', 'link', 'shown', any()]),
      value: chance() < 0.5 ? height() : text(),
      secret: secret(),
    }),
    () => ({
      sentinel: 'amp',
      type: one(['embed-size', 'embed-state', 'navigate', 'send-intersections']),
      height: height(),
      url: text(),
    }),
    () =>
      `pymxPYMx${child()}xPYMx${one(['width', 'height', 'navigateTo', 'scrollTo', 'parentPositionInfo'])}xPYMx${text()}`,
    () => `[iFrameSizer]${text()}:${String(one(numbers))}:0:init`,
    () =>
      JSON.stringify({
        type: 'fortymillion:height',
        height: one(numbers),
        context: 'iframe.resize',
        src: text(),
      }),
    () => ({ 'datawrapper-height': keyed(one(names), one(numbers)) }),
    () => keyed('__proto__', { type: 'fortymillion:height', height: 300 }),
  ];
  return Array.from({ length: count }, () => (chance() < 0.55 ? one(spoken) : one(makers))());
}
