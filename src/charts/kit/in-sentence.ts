const WITH_ARTICLE = /\b(Ministry|Department|Bureau|Agency|Office)\b|^(UK|US|United|European)\b/;

/** A country or a body as a sentence says it: "the United States", "the Ministry of State Security", "Canada". */
export const inSentence = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);
