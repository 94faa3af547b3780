import type { Choice, Told } from '../kit/chosen.ts';
import { usesOf } from './bars.ts';
import { scaleName } from './lettering.ts';
import { gapAfter, rangeWords } from './range.ts';
import type { Band, Data, Finding, Scale } from './rows.ts';
import type { Scene } from './shapes.ts';
import type { State } from './state.ts';

interface Item {
  readonly name: string;
  readonly told: Told;
}

const linked = (ids: readonly string[], { sources }: Data): Told['sources'] =>
  ids.map((id) => ({ id, publisher: sources[id] ?? id }));

const quoted = (word: string): string => `“${word}”`;

/** A finding, and, once the ranges are shown, what the scale makes of its word. */
function ofFinding(finding: Finding, data: Data, isShown: boolean): Item {
  const { said, speaker, clause, statement, status, sources, checked, note } = finding;
  const [scale] = data.scales;
  const band = scale?.bands.find(({ id }) => id === finding.band);
  const range =
    isShown && scale && band
      ? ` On the ${scale.place} scale ${quoted(band.word)} is ${rangeWords(band)}; that range is the scale’s own.`
      : '';
  return {
    name: `${speaker}: ${quoted(said)} ${clause}`,
    told: {
      ...{ when: `${data.day}, ${speaker}`, title: `${quoted(said)} ${clause}` },
      text: statement + range,
      ...{ note, checked, status, role: 'response', sources: linked(sources, data) },
    },
  };
}

function ofBand(band: Band, scale: Scale, data: Data): Item {
  const gap = gapAfter(band, scale.bands);
  const uses = usesOf(band, data.findings).map(({ about }) => about);
  const used = uses.length > 0 ? `Used on ${data.day} of the judgement that ${uses.join('; that ')}. ` : '';
  const after = gap ? `No phrase covers ${rangeWords(gap)}. ` : '';
  const { place, date, status, sources, checked, note } = scale;
  return {
    name: `${place}: ${quoted(band.word)}, ${rangeWords(band)}`,
    told: {
      ...{ when: scaleName(scale), title: `${quoted(band.word)}: ${rangeWords(band)}` },
      text: `${used}${after}The range is the scale’s own${date ? `, in a text dated ${date}` : ''}.`,
      ...{ note, checked, status, role: 'context', sources: linked(sources, data) },
    },
  };
}

/** Everything in the drawing that can be chosen, in the drawing's order. */
export function choices(data: Data, { targets }: Scene, { answers }: State): Choice[] {
  const items = new Map<string, Item>([
    ...data.findings.map((each) => [each.id, ofFinding(each, data, answers === 'shown')] as const),
    ...data.scales.flatMap((scale) =>
      scale.bands.map((band) => [band.id, ofBand(band, scale, data)] as const),
    ),
  ]);
  return targets.flatMap((target) => {
    const item = items.get(target.id);
    return item ? [{ ...target, ...item, part: target.id }] : [];
  });
}
