import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultState,
  integerIn,
  oneOf,
  optionalId,
  parseState,
  scopeQuery,
  someOf,
  writeState,
} from '../../../src/charts/kit/state.ts';

const COUNTRIES = ['GB', 'NZ', 'US'];
const schema = {
  view: oneOf(['map', 'list'], 'map'),
  country: someOf((value) => COUNTRIES.includes(value)),
  zoom: integerIn(-2, 8, 1),
  focus: optionalId,
};
const read = (query: string): ReturnType<typeof parseState<ReturnType<typeof defaultState<StateOf>>>> =>
  parseState<StateOf>(schema, new URLSearchParams(query));
interface StateOf {
  view: 'map' | 'list';
  country: readonly string[];
  zoom: number;
  focus: string | null;
}
const DEFAULTS: StateOf = { view: 'map', country: [], zoom: 1, focus: null };

const states: fc.Arbitrary<StateOf> = fc.record({
  view: fc.constantFrom('map', 'list'),
  country: fc.uniqueArray(fc.constantFrom(...COUNTRIES)),
  zoom: fc.integer({ min: -2, max: 8 }),
  focus: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-zA-Z0-9]{1,8}){0,3}$/), { nil: null }),
});

test('a state begins with each key’s default', () => {
  expect(defaultState<StateOf>(schema)).toEqual(DEFAULTS);
  expect(read('')).toEqual(DEFAULTS);
});

describe('what is read back', () => {
  test('is what was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = new URLSearchParams();
        writeState<StateOf>(schema, state, query);
        expect(parseState<StateOf>(schema, query)).toEqual(state);
      }),
    );
  });

  test('leaves other keys of the address alone, and takes out what is as usual', () => {
    const query = new URLSearchParams('theme=dark&view=list&zoom=3');
    writeState<StateOf>(schema, { ...DEFAULTS, zoom: 5 }, query);
    expect(query.toString()).toBe('theme=dark&zoom=5');
  });
});

describe('whatever an address holds', () => {
  const keys = fc.oneof(
    fc.constantFrom('view', 'country', 'zoom', 'focus', '__proto__', 'constructor', 'toString'),
    fc.string(),
  );
  const values = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('map', 'GB,XX', '__proto__', '3', '-0', '1e3', '<b>'),
  );

  test('a state is read, of its own keys only and within their bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
        const state = parseState<StateOf>(schema, new URLSearchParams(pairs));
        expect(Object.keys(state)).toEqual(Object.keys(schema));
        expect(['map', 'list']).toContain(state.view);
        expect(COUNTRIES).toEqual(expect.arrayContaining([...state.country]));
        expect(Number.isInteger(state.zoom) && state.zoom >= -2 && state.zoom <= 8).toBe(true);
        expect(state.focus === null || /^[a-zA-Z0-9-]+$/.test(state.focus)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('what was read can be written and read again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
        const state = parseState<StateOf>(schema, new URLSearchParams(pairs));
        const query = new URLSearchParams();
        writeState<StateOf>(schema, state, query);
        expect(parseState<StateOf>(schema, query)).toEqual(state);
      }),
    );
  });

  test.each([
    ['a view there is not', 'view=globe'],
    ['a name every object has', 'view=constructor&country=__proto__,toString&focus=__proto__'],
    ['a number beyond the bounds', 'zoom=9'],
    ['a number written otherwise', 'zoom=1e0'],
    ['a fraction', 'zoom=1.5'],
    ['markup', 'focus=%3Cimg%20src=x%20onerror=alert(1)%3E&view=%22%3E%3Cscript%3E'],
    ['an address', 'focus=javascript:alert(1)'],
    ['nothing', 'view=&country=&zoom=&focus='],
    [
      'a million characters',
      `view=${'a'.repeat(1e6)}&country=${','.repeat(1e6)}&zoom=${'9'.repeat(1e6)}&focus=${'-'.repeat(1e6)}`,
    ],
  ])('%s is ignored', (_, query) => {
    expect(read(query)).toEqual(DEFAULTS);
  });

  test('the allowed ones of several choices are kept, each once', () => {
    expect(read('country=US,XX,GB,US').country).toEqual(['US', 'GB']);
  });

  test('nothing is left behind on other objects', () => {
    read('__proto__=polluted&constructor=polluted');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the address of a page with several charts', () => {
  test('speaks of one: what it said of another goes', () => {
    const query = new URLSearchParams('chart=map&country=gb&theme=dark');
    scopeQuery('lag', query);
    expect(query.toString()).toBe('chart=lag');
  });

  test('keeps what it says of that one', () => {
    const query = new URLSearchParams('chart=map&country=gb');
    scopeQuery('map', query);
    expect(query.toString()).toBe('chart=map&country=gb');
  });

  test('keeps what it asks of the whole page, as far as that is known', () => {
    const query = new URLSearchParams('chart=map&text=plain&country=gb&view=class');
    scopeQuery('lag', query);
    expect(query.toString()).toBe('text=plain&view=class&chart=lag');
    const unknown = new URLSearchParams('chart=map&text=loud&view=%3Cb%3E');
    scopeQuery('lag', unknown);
    expect(unknown.toString()).toBe('chart=lag');
  });
});
