import type { Lesson } from '../../lesson.ts';
import type { ExportContext } from '../export-context.ts';
import { countWords, sortOut } from '../left-out.ts';
import { TYPES, type CartridgeFile, type Entry, type Folder } from './contents.ts';
import { manifestOf } from './manifest.ts';
import { startPage, teacherPage } from './own-pages.ts';
import { whyQtiCannot } from './qti-choices.ts';
import { assessmentOf } from './qti.ts';
import { webLink, type Linked } from './web-link.ts';
import { zipOf } from '../../../surfaces/files/zip.ts';

/** A page for paper, ready for a cartridge. */
export interface PaperPage {
  /** Names its pictures as they stand beside it. */
  readonly html: string;
  readonly pictures: readonly CartridgeFile[];
}

/** What a cartridge takes from the built site. */
export interface CartridgeParts extends ExportContext {
  readonly worksheet: PaperPage;
  readonly answers: PaperPage;
  /** Of the story, in the order in which pupils read them. */
  readonly chapters: readonly Linked[];
  readonly charts: readonly Linked[];
}

function paperEntry(id: string, title: string, { html, pictures }: PaperPage): Entry {
  const inFolder = ({ href, content }: CartridgeFile): CartridgeFile => ({ href: `${id}/${href}`, content });
  return {
    id,
    title,
    type: TYPES.page,
    files: [inFolder({ href: `${id}.html`, content: html }), ...pictures.map(inFolder)],
  };
}

const page = (id: string, title: string, content: string): Entry => ({
  id,
  title,
  type: TYPES.page,
  files: [{ href: `${id}.html`, content }],
});

/** All that a lesson’s cartridge holds, in the order in which a course shows it. */
function foldersOf(lesson: Lesson, parts: CartridgeParts): Folder[] {
  const { addressOf, chapters, charts } = parts;
  const at = (rest: string): string => addressOf(`/teach/${lesson.id}/${rest}`);
  const sorted = sortOut(lesson.quiz, whyQtiCannot);
  // A quiz of no question is no assessment.
  const quiz = {
    id: 'quiz',
    title: `Quiz: ${countWords(sorted)}`,
    type: TYPES.quiz,
    files: [{ href: 'quiz/quiz.xml', content: assessmentOf(lesson, sorted, parts) }],
  } as const satisfies Entry;
  const whole = `The whole quiz on the site: all ${String(lesson.quiz.length)} questions`;
  const forTeachers = [
    page('teacher', 'Plan and notes', teacherPage(lesson, sorted, addressOf)),
    paperEntry('answers', 'Answers to the worksheet', parts.answers),
  ];
  return [
    {
      id: 'lesson',
      title: lesson.title,
      entries: [
        page('start', 'Start here', startPage(lesson, sorted, addressOf)),
        webLink('slides', { title: 'Slides', url: at('slides/') }),
        paperEntry('worksheet', 'Worksheet', parts.worksheet),
        webLink('worksheet-on-site', { title: 'Worksheet, to print', url: at('worksheet/') }),
        ...(sorted.held.length > 0 ? [quiz] : []),
        webLink('quiz-on-site', { title: whole, url: at('quiz/') }),
      ],
    },
    {
      id: 'reading',
      title: 'Read and look',
      entries: [
        ...chapters.map((each, index) => webLink(`chapter-${String(index + 1)}`, each)),
        ...charts.map((each, index) => webLink(`chart-${String(index + 1)}`, each)),
      ],
    },
    {
      id: 'for-teachers',
      title: 'For the teacher',
      entries: forTeachers.map((entry) => ({ ...entry, isForTeachers: true })),
    },
  ];
}

/**
 * A lesson as a Common Cartridge 1.1 (`.imscc`): links to its slides, chapters and charts, worksheet, quiz, and the answers marked for
 * teachers. What the format cannot hold is named in it. Pure: the same lesson and parts make the same bytes.
 */
export function cartridgeOf(lesson: Lesson, parts: CartridgeParts): Uint8Array {
  const folders = foldersOf(lesson, parts);
  const manifest = manifestOf(lesson, folders, parts.addressOf(`/teach/${lesson.id}/`));
  const files = folders.flatMap(({ entries }) => entries.flatMap((entry) => entry.files));
  return zipOf([{ href: 'imsmanifest.xml', content: manifest }, ...files], lesson.updated);
}
