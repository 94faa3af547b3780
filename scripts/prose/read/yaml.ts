import { isScalar, parseDocument, visit, type Scalar } from 'yaml';
import type { Dataset } from '../../../src/data/dataset.ts';
import { align } from '../align.ts';
import { Draft } from '../draft.ts';
import { typeFilled } from '../fill.ts';
import type { Exception, Kind, Passage, ProseFile, Reference } from '../passage.ts';
import { isException, readException } from './comments.ts';

/** Fields that name things of the site or the data and are not read as prose. */
const CODES = new Set([
  'id',
  'kind',
  'part',
  'needs',
  'order',
  'version',
  'updated',
  'date',
  'curriculum',
  'vocabulary',
  'chapters',
  'subjects',
  'ages',
  'claims',
  'events',
  'scale',
  'phrase',
  'pages',
  'minutes',
]);

/** Fields of a quiz that are answers to the question, and no sentences of their own. */
const AFTER_ASK = new Set(['right', 'wrong', 'accept']);

const COMMENT = /^[ \t]*#[ \t]*(.*)$/gm;

type Read = Pick<ProseFile, 'passages' | 'references' | 'exceptions'>;

/**
 * The texts of a YAML file, or of front matter.
 * @param source the whole file
 * @param from where the YAML begins in it
 */
export function readYaml(
  file: string,
  kind: Kind,
  source: string,
  dataset: Dataset,
  [from, to]: readonly [number, number] = [0, source.length],
): Read {
  const yaml = source.slice(from, to);
  const passages: Passage[] = [];
  const references: Reference[] = [];
  const taken: [number, number][] = [];
  /** The question that the options after it belong to. */
  let asked = '';

  const readText = (node: Scalar, field: string): void => {
    const [start, end] = node.range ?? [0, 0];
    taken.push([start, end]);
    const value = String(node.value).trim();
    // A block text begins on the line after its sign.
    const head = String(node.type).startsWith('BLOCK') ? yaml.indexOf('\n', start) : start;
    const origins = align(value, yaml, head).map((at) => at + from);
    const draft = new Draft();
    references.push(...typeFilled(draft, value, origins, dataset));
    const read = draft.finish();
    if (field === 'ask') asked = read.text;
    const lead = AFTER_ASK.has(field) ? asked : '';
    passages.push({ file, kind, field, row: '', lead, isOurs: true, ...read });
  };

  visit(parseDocument(yaml, { version: '1.1' }), {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (key === 'claims' && !isScalar(pair.value))
        visit(pair.value as never, {
          Scalar: (__, node: Scalar) => {
            references.push({ table: 'claims', id: String(node.value), at: from + (node.range?.[0] ?? 0) });
          },
        });
      if (CODES.has(key)) return visit.SKIP;
      if (isScalar(pair.value) && typeof pair.value.value === 'string') {
        readText(pair.value, key);
        return visit.SKIP;
      }
      return undefined;
    },
    Scalar(key, node, path) {
      if (typeof node.value !== 'string' || key === 'key') return;
      const pair = path.findLast((each) => 'key' in each) as { key: Scalar } | undefined;
      readText(node, typeof pair?.key.value === 'string' ? pair.key.value : '');
    },
  });

  const inText = (at: number): boolean => taken.some(([start, end]) => at >= start && at < end);
  const exceptions = [...yaml.matchAll(COMMENT)]
    .filter(({ index, 1: words = '' }) => isException(words) && !inText(index))
    .map(({ index, 1: words = '' }): Exception => readException(words, index + from, 'next-field'));
  return { passages, references, exceptions };
}
