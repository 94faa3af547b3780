import { suggest, type Problem } from '../data/content-error.ts';
import type { Dataset } from '../data/dataset.ts';
import { mendId } from '../data/mend-id.ts';
import { PARTS } from '../data/lesson-lists.ts';
import type { LessonPlan } from '../data/schema/lesson.ts';
import type { BodyOutline } from './lesson-body.ts';
import { FIRST_SLIDE, LAST_SLIDE } from './slides/own-slides.ts';

/** What a lesson may name beside rows of the data. */
export interface Known {
  readonly chapters: readonly string[];
  readonly glossary: readonly string[];
  readonly charts: readonly string[];
}

/** Whose curriculum every lesson is linked to. */
const FRAMEWORKS: readonly (readonly [nations: readonly string[], name: string])[] = [
  [['England'], 'England'],
  [['Scotland', 'Wales'], 'Scotland or Wales'],
];
const US: readonly (readonly [framework: RegExp, name: string])[] = [
  [/\bC3\b/, 'the US C3 Framework'],
  [/\bISTE\b/, 'the ISTE Standards'],
];

const CLAIM_USE = /<(?:Claim\s+id|Reply\s+claim|Quote\s+claim|When\s+claim)="([^"]*)"/g;
const VIEW_USE = /<Drawing\b[^>]*\bchart="([^"]*)"[^>]*\bview="([^"]*)"/g;
const CHART_USE = /<(?:Slide|Drawing)\b[^>]*\bchart="([^"]*)"/g;

const uses = (body: string, tag: RegExp): string[] => [
  ...new Set([...body.matchAll(tag)].map(([, id]) => id ?? '')),
];

/** Ids of the claims a body rests on, in order of first use. */
export const claimsUsed = (body: string): string[] => uses(body, CLAIM_USE);

/** What worksheets show of a chart, as its address says it. */
export const viewsUsed = (body: string): readonly { readonly chart: string; readonly view: string }[] =>
  [...body.matchAll(VIEW_USE)].map(([, chart = '', view = '']) => ({ chart, view }));

/** Ids of the charts that its slides and tasks show, in order of first use. */
export const chartsUsed = (body: string): string[] => uses(body, CHART_USE);

/** What stands in a list more than once, each once. */
const repeated = (list: readonly string[]): string[] => [
  ...new Set(list.filter((each, index) => list.indexOf(each) < index)),
];

/** What is wrong with a lesson that its own schema cannot know. Pure. */
export function checkLesson(
  file: string,
  plan: LessonPlan,
  { activities, problems }: BodyOutline,
  body: string,
  dataset: Dataset,
  known: Known,
): Problem[] {
  const found: Problem[] = [...problems];
  const wrong = (
    field: string,
    what: string,
    allowed: string,
    mend: string,
    row: number | null = null,
  ): void => {
    found.push({ file, row, field, found: what, allowed, mend });
  };
  const stray = (named: readonly string[], among: Iterable<string>): string[] => {
    const all = new Set(among);
    return named.filter((id) => !all.has(id));
  };
  /** Names of files of a folder. */
  const files = (field: string, named: readonly string[], there: Iterable<string>, folder: string): void => {
    const ids = [...there];
    const allowed = `a name in ${folder}, without its number and ending`;
    for (const id of stray(named, ids)) wrong(field, id, allowed, suggest(id, ids, folder));
  };
  /** Names of rows of a table. */
  const rows = (field: string, named: readonly string[], table: 'claims' | 'curriculum'): void => {
    const ids = dataset[table].map(({ id }) => id);
    const allowed = `an id in content/data/${table}.csv`;
    for (const id of stray(named, ids)) wrong(field, id, allowed, mendId(table, id, ids));
  };

  files('chapters', plan.chapters, known.chapters, 'content/story');
  files('vocabulary', plan.vocabulary, known.glossary, 'content/glossary');
  rows('body', claimsUsed(body), 'claims');
  files('body', chartsUsed(body), known.charts, 'content/charts');
  rows('curriculum', plan.curriculum, 'curriculum');

  const links = new Map(dataset.curriculum.map((row) => [row.id, row]));
  // A link that nobody has held against its body's text does not count.
  const linked = plan.curriculum
    .flatMap((id) => links.get(id) ?? [])
    .filter(({ verified }) => verified !== '');
  const missing = [
    ...FRAMEWORKS.filter(([nations]) => !linked.some(({ nation }) => nations.includes(nation))),
    ...US.filter(([name]) => !linked.some(({ framework }) => name.test(framework))),
  ].map(([, name]) => name);
  if (missing.length > 0)
    wrong(
      'curriculum',
      plan.curriculum.join(', '),
      'links to England, to Scotland or Wales, to the US C3 Framework and to the ISTE Standards',
      `add one for ${missing.join(' and for ')}, from content/data/curriculum.csv`,
    );

  const ids = plan.activities.map(({ id }) => id);
  for (const id of repeated(ids))
    wrong(`activities[${id}].id`, id, 'an id used once in the lesson', 'give one of the two another id');
  const parts = plan.activities.map(({ part }) => PARTS.indexOf(part));
  if (new Set(parts).size < PARTS.length || parts.some((part, index) => part < (parts[index - 1] ?? 0)))
    wrong(
      'activities',
      plan.activities.map(({ part }) => part).join(', '),
      'a starter, then main parts, then a plenary',
      'give each activity its part and put them in that order',
    );
  const inBody = activities.map(({ id }) => id);
  // Where the body could not be read, what it lacks is not known.
  const isRead = activities.length > 0 || problems.length === 0;
  if (isRead && ids.join() !== inBody.join())
    wrong(
      'activities',
      ids.join(', '),
      `the activities of the body, in their order: ${inBody.join(', ') || 'none found'}`,
      'give each activity of the plan one <Activity id="…"> below the front matter',
    );
  for (const { id, line, slides } of activities)
    if (slides.length === 0)
      wrong(`Activity ${id}`, '', 'at least one <Slide>', 'add a slide that says what to do', line);
  const slides = activities.flatMap((activity) => activity.slides.map((slide) => slide.id));
  for (const id of repeated(slides))
    wrong('Slide', id, 'a title used once in the lesson', 'give one of the two slides another title');
  for (const id of slides.filter((slide) => [FIRST_SLIDE, LAST_SLIDE].includes(slide)))
    wrong(
      'Slide',
      id,
      'a title that no other slide has',
      'give it another title: every lesson has a slide of that name',
    );
  const charts = activities.flatMap((activity) => activity.slides.flatMap(({ chart }) => chart ?? []));
  for (const chart of repeated(charts))
    wrong(
      'Slide',
      chart,
      'a chart on one slide of the lesson, where it is live',
      'take it off one of the slides, and go back to the other',
    );
  const tasks = activities.flatMap((activity) => activity.tasks.map(({ title }) => title));
  for (const title of repeated(tasks))
    wrong('Task', title, 'a title used once in the lesson', 'give one of the two tasks another title');
  return found;
}
