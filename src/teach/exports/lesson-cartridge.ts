import { load, type CheerioAPI } from 'cheerio';
import type { Dataset } from '../../data/dataset.ts';
import type { Lesson } from '../lesson.ts';
import type { BuiltSite } from '../built-site.ts';
import { cartridgeOf } from './cartridge/cartridge.ts';
import { imprint } from './cartridge/own-pages.ts';
import type { Linked } from './cartridge/web-link.ts';
import { paperPage } from './paper/paper-page.ts';

function titleIn($: CheerioAPI, selector: string, url: string): string {
  const title = $(selector).first().text().trim();
  if (title === '') throw new Error(`${url} has no heading (${selector}) by which a cartridge could name it`);
  return title;
}

/** Chapters by their headings, as the story has them. */
function chaptersOf({ chapters }: Lesson, { page, addressOf }: BuiltSite): Linked[] {
  const $ = load(page('/').html);
  return chapters.map((id) => {
    const url = addressOf(`/#${id}`);
    return { title: `Chapter: ${titleIn($, `[id="${id}"] h2`, url)}`, url };
  });
}

function chartsOf({ charts }: Lesson, { page }: BuiltSite): Linked[] {
  return charts.map((id) => {
    const { html, url } = page(`/charts/${id}/`);
    return { title: `Chart: ${titleIn(load(html), 'h1', url)}`, url };
  });
}

/**
 * A lesson’s cartridge from the built site, whose worksheet and answers it takes along.
 * @throws Error which names what the built site has not got
 */
export async function lessonCartridge(
  lesson: Lesson,
  dataset: Dataset,
  site: BuiltSite,
): Promise<Uint8Array> {
  const { addressOf } = site;
  const paper = (sheet: 'worksheet' | 'answers') =>
    paperPage(site.page(`/teach/${lesson.id}/${sheet}/`), imprint(lesson, addressOf), site.read);
  return cartridgeOf(lesson, {
    dataset,
    addressOf,
    worksheet: await paper('worksheet'),
    answers: await paper('answers'),
    chapters: chaptersOf(lesson, site),
    charts: chartsOf(lesson, site),
  });
}
