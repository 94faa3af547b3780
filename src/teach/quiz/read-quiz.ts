import type { Problem } from '../../data/content-error.ts';
import type { Dataset } from '../../data/dataset.ts';
import { dateWords } from '../../data/date-words.ts';
import { documentProblem } from '../../data/document-problem.ts';
import { figureWords } from '../../data/figure-words.ts';
import { scaleName } from '../../data/likelihood-scales.ts';
import { isRight, quiz, type ItemText } from '../../data/schema/quiz.ts';
import { earliest } from '../../data/partial-date.ts';
import { fillTokens } from '../../data/tokens.ts';
import { checkQuiz } from './check-quiz.ts';
import type { Item } from './item.ts';

const GUIDE = 'docs/teaching.md';

function resolve(item: ItemText, dataset: Dataset, fill: (text: string) => string): Item {
  const { id, claims } = item;
  const asked = { id, claims, ask: fill(item.ask), explain: fill(item.explain) };
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return {
        ...asked,
        kind: item.kind,
        options: item.options.map((option) =>
          isRight(option)
            ? { text: fill(option.right), isRight: true }
            : {
                text: fill(option.wrong),
                isRight: false,
                ...(option.why === undefined ? {} : { why: fill(option.why) }),
              },
        ),
      };
    case 'true-false':
      return { ...asked, kind: item.kind, answer: item.answer };
    case 'order': {
      const events = item.events
        .map((each) => dataset.event(each))
        .toSorted((a, b) => earliest(a.date) - earliest(b.date));
      return {
        ...asked,
        kind: item.kind,
        events: events.map((event) => ({
          id: event.id,
          label: fill(item.labels[event.id] ?? event.title),
          date: dateWords(event.date),
        })),
      };
    }
    case 'scale': {
      const [low, high] = (['low', 'high'] as const).map((end) =>
        dataset.figure(`${item.scale}.${item.phrase}-${end}`),
      );
      if (!low || !high) throw new Error(`no range for ${item.phrase}`);
      return {
        ...asked,
        kind: item.kind,
        phrase: item.phrase.replaceAll('-', ' '),
        low: low.value,
        high: high.value,
        range: `${figureWords(low)} to ${figureWords(high)}`,
        scale: scaleName(item.scale) ?? dataset.claim(item.scale).speaker,
      };
    }
    case 'short':
      return { ...asked, kind: item.kind, accept: item.accept.map(fill) };
  }
}

export interface ReadQuiz {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/**
 * A quiz from its file: checked against its schema and the data; the right orders and ranges come from the data.
 * @param said the YAML as it was read
 */
export function readQuiz(file: string, said: unknown, dataset: Dataset): ReadQuiz {
  const { success, data, error } = quiz.safeParse(said);
  if (!success)
    return { items: [], problems: error.issues.map((issue) => documentProblem(file, said, issue, GUIDE)) };
  const problems = checkQuiz(file, data.items, dataset);
  if (problems.length > 0) return { items: [], problems };
  return {
    items: data.items.map((item) => resolve(item, dataset, (text) => fillTokens(text, dataset, file))),
    problems,
  };
}
