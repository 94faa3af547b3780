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
      'Every document this explainer rests on, how we saw it, when it was last checked, and what rests on it.',
  },
  claims: {
    title: 'Claims',
    description:
      'Every claim this explainer makes: who says it, how certain it is, how it was seen and checked, and what disputes it.',
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
    description: 'What it is, how to reuse it and cite it, and every update and correction.',
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
