const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A year and a month, and perhaps a day, as ISO 8601 writes them. */
const ISO = /(?<![\w-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\w-])/g;
const ORDINAL = /(?<!\w)(\d{1,2})(?:st|nd|rd|th)(?!\w)/gi;
/** The month first, as Americans write it. */
const MONTH_FIRST = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2}),? (?=\\d{4}(?!\\d))`, 'gi');
const DAY = new RegExp(`(?<!\\d)\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}(?!\\d)`, 'i');

/** A question with its dates as the site words them: “2021-08-24” and “August 24th, 2021” are “24 August 2021”. What is no date stays. */
export const datesInWords = (question: string): string =>
  question
    .replace(ORDINAL, '$1')
    .replace(MONTH_FIRST, '$2 $1 ')
    .replace(ISO, (written, year: string, month: string, day?: string) => {
      const name = MONTHS[Number(month) - 1];
      if (name === undefined || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return written;
      return [...(day === undefined ? [] : [String(Number(day))]), name, year].join(' ');
    });

/** The day that a worded question names, without capitals. */
export const dayIn = (question: string): string | undefined => DAY.exec(question)?.[0].toLowerCase();
