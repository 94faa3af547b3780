import type { Lesson } from '../../lesson.ts';
import type { ExportContext } from '../export-context.ts';
import { countWords, leftOutWords, type Sorted } from '../left-out.ts';
import { oneLine } from '../plain-text.ts';
import { askWords, feedbackWords } from '../quiz-words.ts';
import { htmlParagraphs } from './html-text.ts';
import { isProfiled } from './qti-choices.ts';
import { addField, addItem, addMaterial } from './qti-item.ts';
import { add, addSchemas, rootElement, xmlOf } from './xml.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
const SCHEMA = 'http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd';

/** What Common Cartridge lets an assessment say of itself. */
const METADATA = {
  cc_profile: 'cc.exam.v0p1',
  qmd_assessmenttype: 'Examination',
  qmd_scoretype: 'Percentage',
  qmd_feedbackpermitted: 'Yes',
  cc_maxattempts: 'unlimited',
};

/** What a system may show above the questions: how many they are, which ones are missing, and where all of them are. */
const rubric = (quiz: string, sorted: Sorted): string[] => [
  `This is the quiz with ${countWords(sorted)}.`,
  ...(sorted.leftOut.length === 0 ? [] : ['Left out here, and to be answered on the site:']),
  ...sorted.leftOut.map(leftOutWords),
  `The whole quiz: ${quiz}`,
];

/**
 * A lesson’s quiz as an assessment in Common Cartridge 1.1’s profile of QTI 1.2.
 * @param sorted the questions the profile can hold, and those it cannot
 */
export function assessmentOf(lesson: Lesson, sorted: Sorted, context: ExportContext): string {
  const root = rootElement(NAMESPACE, 'questestinterop');
  addSchemas(root, [NAMESPACE, SCHEMA]);
  const assessment = add(root, 'assessment', { ident: `quiz-${lesson.id}`, title: oneLine(lesson.title) });
  const metadata = add(assessment, 'qtimetadata');
  for (const [label, entry] of Object.entries(METADATA)) addField(metadata, label, entry);
  const quiz = context.addressOf(`/teach/${lesson.id}/quiz/`);
  addMaterial(add(assessment, 'rubric'), htmlParagraphs(rubric(quiz, sorted)));
  const section = add(assessment, 'section', { ident: 'questions' });
  for (const { place, item } of sorted.held)
    if (isProfiled(item))
      addItem(section, item, {
        ident: item.id,
        // Pupils may see it: it gives nothing away.
        title: `Question ${String(place)}`,
        ask: askWords(item),
        feedback: feedbackWords(lesson, item, context),
      });
  return xmlOf(root);
}
