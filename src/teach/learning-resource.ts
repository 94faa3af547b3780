import type { LearningResourceLeaf } from 'schema-dts';
import type { Dataset } from '../data/dataset.ts';
import type { Changed } from '../site/structured-data/changes.ts';
import { houseId } from '../site/structured-data/house.ts';
import { at, type Whole } from '../site/structured-data/node.ts';
import { LICENCE } from '../surfaces/licence.ts';
import type { Lesson } from './lesson.ts';
import { SUBJECT_WORDS } from './lesson-words.ts';

/**
 * A lesson as schema.org describes learning resources (LearningResource, AlignmentObject; the terms are LRMI's), for search engines and
 * catalogues. `timeRequired` is an ISO 8601 duration in minutes: PT55M, for P55M would be fifty-five months.
 * @param changed what was corrected in it, and when it changed last
 */
export function learningResource(
  lesson: Lesson,
  dataset: Dataset,
  changed: Changed,
  whole: Whole,
): LearningResourceLeaf {
  const [from, to] = lesson.ages;
  const url = whole(`/teach/${lesson.id}/`);
  return {
    '@type': 'LearningResource',
    '@id': `${url}#lesson`,
    url,
    name: lesson.title,
    description: lesson.summary,
    inLanguage: 'en-GB',
    version: lesson.version,
    ...changed,
    license: LICENCE.url,
    isAccessibleForFree: true,
    learningResourceType: 'lesson plan',
    educationalUse: 'instruction',
    timeRequired: `PT${String(lesson.minutes)}M`,
    typicalAgeRange: `${String(from)}-${String(to)}`,
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    about: lesson.subjects.map((subject) => SUBJECT_WORDS[subject]),
    teaches: lesson.objectives,
    educationalAlignment: lesson.curriculum.map((id) => {
      const { framework, code, statement, url: target } = dataset.curriculumLink(id);
      return {
        '@type': 'AlignmentObject',
        alignmentType: 'teaches',
        educationalFramework: framework,
        targetName: code || statement,
        targetDescription: statement,
        targetUrl: target,
      };
    }),
    provider: at(houseId(whole)),
    isPartOf: at(whole('/#site')),
  };
}
