/** Slides that no lesson writes, for they are made from its plan and its data. */
export const FIRST_SLIDE = 'this-lesson';
export const LAST_SLIDE = 'where-the-facts-come-from';
