/**
 * Places of the column, in px. From the top: the email with its enlarged dot, the way to the server, the server, its page of entries, the
 * way to what was aimed at.
 */
export const WIDTH = 384;
export const HEIGHT = 600;
export const MAIL = { x: 1, y: 1, width: 168, height: 176 } as const;
export const DOT = { x: 212, y: 108, width: 64, height: 64 } as const;
export const MACHINE = { x: 122, y: 284, width: 70, height: 58 } as const;
export const PAGE = { x: 1, y: 358, width: WIDTH - 2, height: 112 } as const;
export const ROUTER = { x: 20, y: 526, width: 86, height: 46 } as const;
export const DEVICES = { x: 226, y: 526, width: 86, height: 46 } as const;
/** Where words stand that are beside the email. */
export const BESIDE = 196;
/** The foot of the page of entries. */
export const FOOT = PAGE.y + PAGE.height;
