import type { Dataset } from '../../data/dataset.ts';
import { WORDING_DIMENSIONS } from '../../data/wording-lists.ts';
import { toClaim } from './claim-row.ts';
import type { CellRow, Data, SpeakerRow } from './data.ts';
import { datesWords } from './days.ts';
import { unique } from './unique.ts';

const byId = (list: readonly { readonly id: string; readonly name: string }[]): Record<string, string> =>
  Object.fromEntries(list.map(({ id, name }) => [id, name]));

/** The rows of the comparison by speaker, and only the claims they rest on. */
export function select(dataset: Dataset): Data {
  const { wordings } = dataset;
  const codes = unique(wordings.map(({ country }) => country));
  const bySpeaker = Map.groupBy(wordings, ({ id }) => id.slice(0, id.lastIndexOf('-')));
  const speakers = [...bySpeaker].flatMap(([id, rows]): SpeakerRow[] => {
    const [first] = rows;
    if (!first) return [];
    const { side, country, speaker: name } = first;
    const cells = WORDING_DIMENSIONS.map((dimension): CellRow => {
      const row = rows.find((each) => each.dimension === dimension);
      if (!row) return { id: `${id}-${dimension}`, dimension, said: null };
      const { wording, brief, exact, claims } = row;
      const status = dataset.claim(claims[0] ?? '').status;
      return { id: row.id, dimension, said: { wording, brief, exact, claims, status } };
    });
    const dates = rows.flatMap(({ claims }) => claims.map((each) => dataset.claim(each).date));
    const outside = rows.some((row) => row.outside === 'yes');
    return [{ id, side, country, name, when: datesWords(dates, 'short'), outside, cells }];
  });
  const used = unique(wordings.flatMap(({ claims }) => claims)).map((id) => dataset.claim(id));
  const sources = unique(used.flatMap((claim) => claim.sources));
  return {
    speakers: codes.flatMap((code) =>
      (['claim', 'reply'] as const).flatMap((side) =>
        speakers.filter((each) => each.country === code && each.side === side),
      ),
    ),
    claims: Object.fromEntries(used.map((claim) => [claim.id, toClaim(claim, dataset)])),
    countries: byId(codes.map((id) => ({ id, name: dataset.country(id).name }))),
    publishers: byId(sources.map((id) => ({ id, name: dataset.source(id).publisher }))),
  };
}
