import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { launch } from '../browser.ts';
import { LIMITS, type KindBudget } from '../budgets.ts';
import type { Figure } from '../figure.ts';
import { addressOf, builtKinds, heaviestOf } from '../page-kinds.ts';
import { progress } from '../progress.ts';
import { serveSite } from '../served.ts';
import { median } from '../statistics.ts';

type Report = RunnerResult['lhr'];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const NAMES: Readonly<Record<(typeof CATEGORIES)[number], string>> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};
const RUNS = 3;

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** One run on Lighthouse’s own phone, with its simulated slow 4G. */
async function audit(
  address: string,
  port: number,
  categories: readonly string[],
  skip: readonly string[],
): Promise<Report> {
  const result = await lighthouse(
    address,
    { port, output: 'json', logLevel: 'error' },
    { extends: 'lighthouse:default', settings: { onlyCategories: [...categories], skipAudits: [...skip] } },
  );
  if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
  return result.lhr;
}

const scoreOf = (report: Report, category: string): number =>
  Math.round((report.categories[category]?.score ?? 0) * 100);

/** Audits that weigh in a category and are not passed whole, by their ids. */
function failing(report: Report, category: string): string {
  const refs = report.categories[category]?.auditRefs ?? [];
  const failed = refs.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1);
  return failed.map(({ id }) => `${id} ${report.audits[id]?.displayValue ?? ''}`.trim()).join(', ');
}

/** Search engines are told to leave some pages out, on purpose, which Lighthouse calls a fault. */
const skippedFor = ({ unlisted }: KindBudget): readonly string[] =>
  unlisted === undefined ? [] : ['is-crawlable'];

/** The median of three runs for performance; the rest is the same in each. */
async function kindFigures(kind: KindBudget, address: string, port: number): Promise<Figure[]> {
  const skip = skippedFor(kind);
  const first = await audit(address, port, CATEGORIES, skip);
  const reports = [first];
  while (reports.length < RUNS) reports.push(await audit(address, port, ['performance'], skip));
  return CATEGORIES.map((category): Figure => {
    const isTime = category === 'performance';
    const scores = (isTime ? reports : [first]).map((report) => scoreOf(report, category));
    const value = median(scores);
    const least = isTime ? LIMITS.performance : LIMITS.others;
    const notes = [
      value < 100 ? failing(first, category) : '',
      category === 'seo' && kind.unlisted !== undefined
        ? `is-crawlable left out: noindex on purpose, ${kind.unlisted}`
        : '',
    ].filter(Boolean);
    return {
      what: `${kind.name}: Lighthouse mobile, ${NAMES[category]}`,
      ...{ value, unit: '', least },
      ...(notes.length > 0 && { note: notes.join('; ') }),
    };
  });
}

/** Lighthouse on a phone for each kind of page, the heaviest of it. */
export async function run(): Promise<Figure[]> {
  const site = await serveSite();
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${String(port)}`]);
  try {
    const figures: Figure[] = [];
    for (const kind of builtKinds()) {
      const own = await kindFigures(kind, site.origin + addressOf(heaviestOf(kind)), port);
      progress(
        `Lighthouse, ${kind.name}: ${own.map(({ value, note = '' }) => `${String(value)} ${note}`.trim()).join(', ')}`,
      );
      figures.push(...own);
    }
    return figures;
  } finally {
    await browser.close();
    site.close();
  }
}
