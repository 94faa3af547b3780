import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { RESPONSE_ACTIONS } from '../../../src/data/schema/rows.ts';
import { usesBySource } from '../../../src/data/uses.ts';

const dataset = loadDataset();
const { events, targets, responses, cases, claims, sources } = dataset;
const sourceOf = new Map(sources.map((source) => [source.id, source]));
const idsWhere = <Row extends { id: string }>(
  rows: readonly Row[],
  isWrong: (row: Row) => boolean,
): string[] => rows.filter(isWrong).map(({ id }) => id);

describe('there is as much as the explainer promises', () => {
  test(`events: at least 90, and there are ${String(events.length)}`, () => {
    expect(events.length).toBeGreaterThanOrEqual(90);
  });

  test(`targets: at least 70 in more than 30 countries, and there are ${String(targets.length)}`, () => {
    expect(targets.length).toBeGreaterThanOrEqual(70);
    expect(new Set(targets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(30);
  });

  test(`claims: at least 200, and there are ${String(claims.length)}`, () => {
    expect(claims.length).toBeGreaterThanOrEqual(200);
  });

  test(`cases: at least forty, and there are ${String(cases.length)}`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  test('responses: each of the five countries with each of the seven actions, once', () => {
    const five = dataset.countries.filter(({ five_eyes }) => five_eyes === 'yes').map(({ code }) => code);
    expect([five.length, RESPONSE_ACTIONS.length]).toEqual([5, 7]);
    const every = five.flatMap((code) => RESPONSE_ACTIONS.map((action) => `${code.toLowerCase()}-${action}`));
    expect(responses.map(({ id }) => id).sort()).toEqual(every.sort());
  });
});

describe('every fact can be followed to where it was seen', () => {
  test('each source carries something', () => {
    const uses = usesBySource(dataset);
    const idle = idsWhere(
      sources,
      ({ id }) => (uses.get(id)?.claims.length ?? 0) + (uses.get(id)?.rows.length ?? 0) === 0,
    );
    expect(idle).toEqual([]);
  });

  test.each([
    ['claims', claims],
    ['events', events],
    ['targets', targets],
    ['responses', responses],
    ['cases', cases],
  ] as const)('each of the %s rests on a source that is not only remembered', (_, rows) => {
    const seen = (id: string): boolean => sourceOf.get(id)?.seen !== 'recalled';
    expect(idsWhere<{ id: string; sources: string[] }>(rows, ({ sources }) => !sources.some(seen))).toEqual(
      [],
    );
  });

  test('no source is listed twice under one fact', () => {
    const rows: readonly { id: string; sources: string[] }[] = [
      ...claims,
      ...events,
      ...targets,
      ...responses,
      ...cases,
    ];
    expect(idsWhere(rows, ({ sources }) => new Set(sources).size < sources.length)).toEqual([]);
  });

  test('no address is listed twice', () => {
    const seen = new Map<string, string>();
    const again = sources.filter(
      ({ id, url }) => url !== '' && (seen.get(url) ?? id) !== (seen.set(url, id), id),
    );
    expect(again.map(({ id }) => id)).toEqual([]);
  });

  test('a second check has a day unless there was none', () => {
    const rows: readonly { id: string; check: string; checked: string }[] = [
      ...claims,
      ...events,
      ...targets,
      ...responses,
      ...cases,
    ];
    expect(idsWhere(rows, ({ check, checked }) => (check === 'unchecked') !== (checked === ''))).toEqual([]);
  });

  test('what was not found again stays only where finding nothing is what it says, or where the seed is its source', () => {
    const lost = ({ check }: { check: string }): boolean => check === 'not-found';
    expect(idsWhere(responses, (row) => lost(row) && row.answer !== 'none-found')).toEqual([]);
    expect(idsWhere(claims, (row) => lost(row) && row.seen !== 'seed')).toEqual([]);
    expect(
      [events, targets, cases].flatMap((rows) => idsWhere<{ id: string; check: string }>(rows, lost)),
    ).toEqual([]);
  });

  test('a copy says whose text it is', () => {
    expect(idsWhere(sources, ({ kind, copy_of }) => kind === 'copy' && copy_of === '')).toEqual([]);
  });
});

describe('disputes', () => {
  test('no claim disputes itself or is disputed twice by the same', () => {
    const wrong = idsWhere(
      claims,
      ({ id, disputed_by }) => disputed_by.includes(id) || new Set(disputed_by).size < disputed_by.length,
    );
    expect(wrong).toEqual([]);
  });

  test('every denial stands against a claim that names it', () => {
    const answering = new Set(claims.flatMap(({ disputed_by }) => disputed_by));
    expect(idsWhere(claims, ({ id, status }) => status === 'denied' && !answering.has(id))).toEqual([]);
  });

  test('the likelihood of a claim is kept only where a body gave its judgement', () => {
    expect(idsWhere(claims, ({ likelihood, status }) => likelihood !== '' && status !== 'assessed')).toEqual(
      [],
    );
  });
});

describe('nobody is blamed for the Commission’s breach on a row that does not tell of the blame', () => {
  const nobody = new Set(['', 'unknown']);

  test('events of the breach', () => {
    const own = events.filter(({ threads, kind }) => threads.includes('breach') && kind !== 'attribution');
    expect(idsWhere(own, ({ actor }) => !nobody.has(actor))).toEqual([]);
    expect(idsWhere(own, ({ kind, actor }) => (kind === 'intrusion') !== (actor === 'unknown'))).toEqual([]);
  });

  test('claims of the breach', () => {
    const own = claims.filter(({ topic }) => topic === 'breach');
    expect(idsWhere(own, ({ actors }) => actors.some((actor) => !nobody.has(actor)))).toEqual([]);
  });
});

describe('events', () => {
  test('have titles that stand alone in 60 characters, without a full stop', () => {
    expect(idsWhere(events, ({ title }) => title.length > 60 || title.endsWith('.'))).toEqual([]);
  });

  test('have titles no other event has', () => {
    expect(new Set(events.map(({ title }) => title)).size).toBe(events.length);
  });

  test('are in order of date', () => {
    const starts = events.map(({ date }) => (date.start ?? date.end)?.min ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
