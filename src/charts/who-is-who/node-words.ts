import { sanctionTag } from './cast.ts';
import type { Words } from './lettering.ts';
import type { Data, NodeRow } from './rows.ts';

/**
 * What a box says: its name, what it is where no line says it, and whose sanctions it is under.
 * @param isBrief only what nothing else in the drawing tells
 */
export function nodeWords(node: NodeRow, data: Data, isRoot: boolean, isBrief = false): Words[] {
  const isTold = isRoot || (!isBrief && (node.kind === 'group' || node.isShort));
  const tag = sanctionTag(data, node.id);
  return [
    { text: node.title, look: 'strong' },
    ...(isTold ? [{ text: node.sub, look: 'soft', isSmall: isBrief } as const] : []),
    ...(tag
      ? [
          {
            text: tag,
            look: 'on',
            role: 'response',
            isTag: true,
            isBeside: isBrief,
            isSmall: isBrief,
          } as const,
        ]
      : []),
  ];
}
