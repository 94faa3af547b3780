import { dateWords } from '../../data/date-words.ts';
import { STATUS_WORDS } from '../../data/status.ts';
import type { Choice, Told } from '../kit/chosen.ts';
import { castOf, outlineOf, type Cast } from './cast.ts';
import { disputedWords, disputeWords, lineSays, nameOf } from './naming.ts';
import type { Data, LineRow, NodeRow } from './rows.ts';
import type { Scene } from './shapes.ts';

const linked = (lines: readonly LineRow[], { sources }: Data): Told['sources'] =>
  [...new Set(lines.flatMap((line) => line.sources))].map((id) => ({ id, publisher: sources[id] ?? id }));

/** Who asserts a line, in which document, and who disputes it. */
function ofLine(line: LineRow, data: Data): Told {
  const { says, relation, document, date, statement, status, checked, note, kind } = line;
  const ends = kind === 'reply' ? '' : `From ${nameOf(line.from, data)} to ${nameOf(line.to, data)}.`;
  return {
    when: `${document}; ${dateWords(date)}`,
    title: `${says}: ${relation}`,
    text: statement,
    note: [ends, disputeWords(line), note].filter(Boolean).join(' '),
    ...{ checked, status },
    role: kind === 'reply' ? 'reply' : kind === 'activity' ? 'activity' : 'response',
    sources: linked([line], data),
  };
}

const WHAT: Readonly<Record<NodeRow['kind'], string>> = {
  organisation: 'Organisation',
  group: 'Name for a group',
  person: 'Charged, and presumed innocent',
  target: 'Target',
};

/** What is said of a box, line by line. */
function ofNode(node: NodeRow, data: Data, { ties }: Cast): Told {
  const own = data.lines.filter(({ from, to }) => [from, to].includes(node.id));
  const about =
    node.kind === 'group' ? own.filter(({ kind }) => kind !== 'charge' && kind !== 'reason') : own;
  const charge = own.find(({ kind }) => kind === 'charge');
  const isPerson = node.kind === 'person';
  const isTie = ties.some(({ from, to }) => [from, to].includes(node.id));
  const status = isTie ? outlineOf(node.id, ties) : (charge ?? own[0])?.status;
  const disputes = [...new Set(own.flatMap(({ disputed }) => disputed))];
  return {
    when: WHAT[node.kind],
    title: isPerson ? `${node.title} is charged` : node.title,
    text: isPerson ? (charge?.statement ?? '') : node.plain,
    note: [
      ...about.filter((line) => line !== charge).map((line) => `${lineSays(line, node.id, data)}.`),
      disputes.length > 0 ? disputedWords(disputes) : '',
    ]
      .filter(Boolean)
      .join(' '),
    role: node.kind === 'target' ? 'activity' : status === 'established' ? 'context' : 'response',
    ...(status && { status }),
    sources: linked(isPerson ? own : about, data),
  };
}

/** Every box, line and reply of the drawing, in reading order; none reaches beyond the drawing, where a scroll bar makes it narrower than any bracket. */
export function choices(data: Data, { targets, width }: Scene): Choice[] {
  const cast = castOf(data);
  return targets.flatMap((target): Choice[] => {
    const [line, node] = [data.lines.find(({ id }) => id === target.id), data.nodes[target.id]];
    const told = line ? ofLine(line, data) : node && ofNode(node, data, cast);
    if (!told) return [];
    const status = told.status ? ` (${STATUS_WORDS[told.status].label})` : '';
    const inside = Math.min(target.width, width - target.x);
    return [{ ...target, width: inside, name: `${told.title}${status}`, told }];
  });
}
