const EXACT = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * A date of the data as ISO 8601: a day, a month or a year. What EDTF says beyond that (about, or a span) ISO cannot say, and such a date is
 * left out rather than made exact.
 */
export const isoDate = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && EXACT.test(edtf) ? edtf : undefined;
