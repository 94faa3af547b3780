import type { Dataset } from '../data/dataset.ts';
import { LICENCE } from '../surfaces/licence.ts';
import { SITE_NAME } from '../surfaces/cite/citation.ts';
import type { Lesson } from './lesson.ts';
import { SUBJECT_WORDS } from './lesson-words.ts';

/**
 * A lesson as schema.org describes learning resources (LearningResource, AlignmentObject; the terms are LRMI's), for search engines and
 * catalogues. `timeRequired` is an ISO 8601 duration in minutes: PT55M, for P55M would be fifty-five months.
 * @param url whole address of the lesson's page
 * @param home whole address of the site
 */
export function learningResource(lesson: Lesson, dataset: Dataset, url: string, home: string): object {
  const [from, to] = lesson.ages;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: lesson.title,
    description: lesson.summary,
    inLanguage: 'en-GB',
    version: lesson.version,
    dateModified: lesson.updated,
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
    provider: { '@type': 'Organization', name: SITE_NAME, url: home },
    isPartOf: { '@type': 'WebSite', name: SITE_NAME, url: home },
  };
}
