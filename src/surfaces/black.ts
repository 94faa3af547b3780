import paperTokens from '../styles/paper-tokens.css?raw';

/** The tokens of paper as declarations alone: as the style of a drawing they outdo any other, so that it is in black only. */
export const BLACK = (/\{([^}]*)\}/.exec(paperTokens)?.[1] ?? '').replace(/\s+/g, ' ').trim();
