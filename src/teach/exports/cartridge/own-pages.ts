import { dateWords } from '../../../data/date-words.ts';
import { parseDate } from '../../../data/edtf.ts';
import { SITE_NAME } from '../../../surfaces/cite/citation.ts';
import { LICENCE } from '../../../surfaces/licence.ts';
import type { Lesson } from '../../lesson.ts';
import type { AddressOf } from '../export-context.ts';
import { leftOutWords, type Sorted } from '../left-out.ts';
import { linkTo, listOf, pageHtml, said } from './page-html.ts';

/** Version, terms and where it comes from, as HTML. */
export function imprint({ id, version, updated }: Lesson, addressOf: AddressOf): string {
  const credit = `${SITE_NAME}, version ${version} of the lesson, ${dateWords(parseDate(updated))}.`;
  return [
    `<p>${said(credit)} ${linkTo(LICENCE.url, LICENCE.name)}; quotations and linked documents stay their owners’.`,
    `${linkTo(addressOf(`/teach/${id}/`), 'The lesson on the site')}.</p>`,
  ].join('\n');
}

/** What is missing in the quiz, and where it is to be had, as HTML; nothing where all is there. */
const missing = ({ leftOut }: Sorted, quiz: string): string =>
  leftOut.length === 0
    ? ''
    : [
        '<h2>Left out of the quiz here</h2>',
        `<p>Common Cartridge cannot hold these questions. They are in ${linkTo(quiz, 'the quiz on the site')}.</p>`,
        listOf(leftOut.map((each) => said(leftOutWords(each)))),
      ].join('\n');

/** A cartridge’s first page, for pupils: what they will be able to do, and what the quiz here leaves out. */
export function startPage(lesson: Lesson, sorted: Sorted, addressOf: AddressOf): string {
  const body = [
    `<h1>${said(lesson.title)}</h1>`,
    '<h2>After this lesson</h2>',
    listOf(lesson.objectives.map(said)),
    missing(sorted, addressOf(`/teach/${lesson.id}/quiz/`)),
    imprint(lesson, addressOf),
  ].join('\n');
  return pageHtml(lesson.title, body);
}

/** A page for the teacher alone: the plan, and what the cartridge cannot do. */
export function teacherPage(lesson: Lesson, sorted: Sorted, addressOf: AddressOf): string {
  const at = (rest: string): string => addressOf(`/teach/${lesson.id}/${rest}`);
  const body = [
    `<h1>For the teacher: ${said(lesson.title)}</h1>`,
    `<p>${said(lesson.summary)}</p>`,
    listOf([
      `${linkTo(at(''), 'The plan')}: steps with minutes, a low-tech way for each, teaching it fairly, curriculum links.`,
      `${linkTo(at('worksheet/'), 'The worksheet')} and ${linkTo(at('answers/'), 'its answers')}, laid out for A4 and US Letter.`,
      `${linkTo(at(`files/${lesson.id}.gift.txt`), 'The quiz as GIFT')}, for Moodle’s question bank: it also holds questions to put in order and to place on a scale.`,
    ]),
    missing(sorted, at('quiz/')),
    '<h2>What your system may change</h2>',
    '<p>Some systems take a page’s styles away; lines to write on are then missing from the worksheet, and its own page on the site has them. This page and the answers are marked for teachers: check as a pupil that your system hides them.</p>',
    imprint(lesson, addressOf),
  ].join('\n');
  return pageHtml(`For the teacher: ${lesson.title}`, body);
}
