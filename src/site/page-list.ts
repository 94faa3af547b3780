/** The site's fixed pages: their titles, descriptions and the names of their pictures. One place for heads, links and previews. */
export const PAGES = {
  story: {
    title: 'Forty Million Names',
    description:
      'How the UK Electoral Commission was breached, who says who did it and how sure they are, and how five governments and China answered.',
  },
  charts: {
    title: 'The charts',
    description:
      'Every chart of this explainer at a glance: its finding, its drawing, and the page with its table and sources.',
  },
  teach: {
    title: 'Teach with it',
    description:
      'Lessons on who says what, and how sure they are: plans, slides, worksheets with answers, and quizzes, free to use and to change.',
  },
  sources: {
    title: 'Sources',
    description:
      'Every document this explainer rests on, how we saw it, when it was last verified, and what rests on it.',
  },
  claims: {
    title: 'Claims',
    description:
      'Every claim this explainer makes: who says it, how certain it is, how it was seen and checked, and what disputes it.',
  },
  data: {
    title: 'The data',
    description:
      'Every table this explainer is made of, field by field: what it holds, as CSV and JSON, with its versions and how to cite it.',
  },
  search: {
    title: 'Search',
    description:
      'Find a claim, an event, a word, a source, a lesson, a chart or a place in the story; and the whole list of them.',
  },
  differences: {
    title: 'Where accounts differ',
    description:
      'The points on which accounts of this case part, side by side with what would settle each; and official words, tracked as reports changed them.',
  },
  method: {
    title: 'How we know',
    description:
      'How claims get their status, how sources were seen and checked, and how to read the charts.',
  },
  glossary: {
    title: 'Glossary',
    description: 'The words of the case in plain English: from attribution to web shell.',
  },
  about: {
    title: 'About this explainer',
    description: 'What it is, what it rests on, and how to reuse it, cite it and tell us what is wrong.',
  },
  corrections: {
    title: 'Corrections',
    description:
      'Everything that was wrong or unclear here, what it says now, and how whoever took a copy learns of it.',
  },
  embedding: {
    title: 'Put a chart in your page',
    description:
      'For editors: how to take a chart, what each system accepts, how it stays true, and words for a privacy policy.',
  },
  privacy: {
    title: 'Privacy',
    description: 'This site asks nothing of you, sets no cookie and tells no one that you were here.',
  },
} as const;

export type PageName = keyof typeof PAGES;
