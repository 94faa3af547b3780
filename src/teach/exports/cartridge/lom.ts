import { SITE_NAME } from '../../../surfaces/cite/citation.ts';
import { LICENCE } from '../../../surfaces/licence.ts';
import { SUBJECT_WORDS } from '../../lesson-words.ts';
import type { Lesson } from '../../lesson.ts';
import { oneLine, plainText } from '../plain-text.ts';
import { add, type Element } from './xml.ts';

/** Two profiles of IEEE LOM: what is said of a whole cartridge, and of one resource in it. */
export const LOM = {
  manifest: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
  resource: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource',
} as const;

const LANGUAGE = 'en-GB';

type Role = 'Instructor' | 'Learner';

/** Adds elements of one of LOM’s namespaces. */
const adder =
  (prefix: 'lomm' | 'lomr') =>
  (parent: Element, name: string, text?: string): Element =>
    add(parent, `${prefix}:${name}`, {}, text);

const says = (parent: Element, name: string, text: string): void => {
  add(adder('lomm')(parent, name), 'lomm:string', { language: LANGUAGE }, text);
};

function addRole(educational: Element, prefix: 'lomm' | 'lomr', role: Role): void {
  const within = adder(prefix);
  const intended = within(educational, 'intendedEndUserRole');
  within(intended, 'source', 'IMSGLC_CC_Rolesv1p1');
  within(intended, 'value', role);
}

/** Say what a cartridge is, whom it is for, how old it is and on what terms it may be used. @param page the lesson’s whole address */
export function addCartridgeLom(metadata: Element, lesson: Lesson, page: string): void {
  const within = adder('lomm');
  const lom = within(metadata, 'lom');

  const general = within(lom, 'general');
  const identifier = within(general, 'identifier');
  within(identifier, 'catalog', 'URI');
  within(identifier, 'entry', page);
  says(general, 'title', oneLine(lesson.title));
  within(general, 'language', LANGUAGE);
  says(general, 'description', plainText(`${lesson.summary} Version ${lesson.version}. The lesson: ${page}`));
  for (const subject of lesson.subjects) says(general, 'keyword', SUBJECT_WORDS[subject]);

  const contribute = within(within(lom, 'lifeCycle'), 'contribute');
  within(within(contribute, 'role'), 'value', 'publisher');
  within(within(contribute, 'date'), 'dateTime', lesson.updated);

  const educational = within(lom, 'educational');
  within(within(educational, 'learningResourceType'), 'value', 'IMS Common Cartridge');
  const context = within(educational, 'context');
  within(context, 'source', 'LOMv1.0');
  within(context, 'value', 'school');
  for (const role of ['Learner', 'Instructor'] as const) addRole(educational, 'lomm', role);

  const rights = within(lom, 'rights');
  within(within(rights, 'cost'), 'value', 'no');
  within(within(rights, 'copyrightAndOtherRestrictions'), 'value', 'yes');
  says(
    rights,
    'description',
    `${SITE_NAME}, ${LICENCE.name}, ${LICENCE.url}. Quotations and linked documents stay their owners’.`,
  );
}

/** Mark a resource as the teacher’s: Moodle hides it from pupils, Canvas locks it. */
export function addTeacherLom(resource: Element): void {
  const within = adder('lomr');
  addRole(within(within(add(resource, 'metadata'), 'lom'), 'educational'), 'lomr', 'Instructor');
}
