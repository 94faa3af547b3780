import { spellings } from '../spellings.ts';
import { htmlParagraphs, htmlText } from './html-text.ts';
import { labelsOf, PROFILES, type Label, type Profiled } from './qti-choices.ts';
import { add, type Element } from './xml.ts';

/** What a question of an assessment is made of beside the item. */
export interface Question {
  readonly ident: string;
  readonly title: string;
  /** Plain text. */
  readonly ask: string;
  /** What everybody is told who has answered, in paragraphs. */
  readonly feedback: readonly string[];
}

/** One response for each question. Canvas gives its own exports this name and reads others’ less well. */
const RESPONSE = 'response1';
const GENERAL = 'general_fb';

export function addField(metadata: Element, label: string, entry: string): void {
  const field = add(metadata, 'qtimetadatafield');
  add(field, 'fieldlabel', {}, label);
  add(field, 'fieldentry', {}, entry);
}

export function addMaterial(parent: Element, html: string): void {
  add(add(parent, 'material'), 'mattext', { texttype: 'text/html' }, html);
}

function addFeedback(item: Element, ident: string, html: string): void {
  addMaterial(add(add(item, 'itemfeedback', { ident }), 'flow_mat'), html);
}

/** A condition under which something is told or scored. @param isLast nothing after it is looked at */
function addCondition(processing: Element, isLast: boolean): { when: Element; then: Element } {
  const then = add(processing, 'respcondition', { continue: isLast ? 'No' : 'Yes' });
  return { when: add(then, 'conditionvar'), then };
}

const addTelling = (then: Element, linkrefid: string): Element =>
  add(then, 'displayfeedback', { feedbacktype: 'Response', linkrefid });

/** Labels are compared with their case (Moodle counts the right ones by this), written answers without. */
const addEqual = (when: Element, value: string, of: 'label' | 'answer'): Element =>
  add(when, 'varequal', { respident: RESPONSE, case: of === 'label' ? 'Yes' : 'No' }, value);

function addOptions(presentation: Element, labels: readonly Label[], rcardinality: string): void {
  const choice = add(add(presentation, 'response_lid', { ident: RESPONSE, rcardinality }), 'render_choice');
  for (const { ident, text } of labels) addMaterial(add(choice, 'response_label', { ident }), htmlText(text));
}

function addRight(when: Element, item: Profiled, labels: readonly Label[]): void {
  if (item.kind === 'short') for (const text of spellings(item.accept)) addEqual(when, text, 'answer');
  else if (item.kind === 'multiple') {
    const all = add(when, 'and');
    for (const { ident, isRight } of labels) addEqual(isRight ? all : add(all, 'not'), ident, 'label');
  } else for (const { ident } of labels.filter(({ isRight }) => isRight)) addEqual(when, ident, 'label');
}

/** Names the option it is about: Moodle’s importer shows it beside what everybody is told. */
const whyWords = ({ text, why = '' }: Label): string =>
  `<p>Not right: <i>${htmlText(text)}</i></p><p>${htmlText(why)}</p>`;

/**
 * Add a question in Common Cartridge’s profile of QTI 1.2. Conditions stand in the order that importers rely on: what everybody is told,
 * what is told to who chose a wrong option, and last the one that scores.
 */
export function addItem(section: Element, item: Profiled, { ident, title, ask, feedback }: Question): void {
  const labels = item.kind === 'short' ? [] : labelsOf(item);
  const explained = labels.filter(({ why }) => why !== undefined);
  const added = add(section, 'item', { ident, title });
  addField(add(add(added, 'itemmetadata'), 'qtimetadata'), 'cc_profile', PROFILES[item.kind]);

  const presentation = add(added, 'presentation');
  addMaterial(presentation, htmlText(ask));
  if (item.kind === 'short')
    add(add(presentation, 'response_str', { ident: RESPONSE, rcardinality: 'Single' }), 'render_fib', {
      rows: '1',
    });
  else addOptions(presentation, labels, item.kind === 'multiple' ? 'Multiple' : 'Single');

  const processing = add(added, 'resprocessing');
  const score = { varname: 'SCORE', vartype: 'Integer', minvalue: '0', maxvalue: '100' };
  add(add(processing, 'outcomes'), 'decvar', score);
  const always = addCondition(processing, false);
  add(always.when, 'other');
  addTelling(always.then, GENERAL);
  for (const label of explained) {
    const chosen = addCondition(processing, false);
    addEqual(chosen.when, label.ident, 'label');
    addTelling(chosen.then, `${label.ident}_fb`);
  }
  const right = addCondition(processing, true);
  addRight(right.when, item, labels);
  add(right.then, 'setvar', { varname: 'SCORE', action: 'Set' }, '100');

  addFeedback(added, GENERAL, htmlParagraphs(feedback));
  for (const label of explained) addFeedback(added, `${label.ident}_fb`, whyWords(label));
}
