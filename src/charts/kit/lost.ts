/** When something of a chart does not come, its script or its rows: how what stands around it hears of that, and has it asked for again. */

/** Name of the event by which an island says so. */
export const LOST = 'chart-lost';

/** Name of the event by which an island says that its script has come, whoever asked for it. */
export const FOUND = 'chart-found';

/** An island of which something did not come. */
export interface Losing extends Element {
  /** Asks again; whatever does not come then is told again. */
  again?: () => Promise<void>;
}

/**
 * Say up the page that something of a chart did not come, and how to ask for it again. It is kept on the island too: who listens may come
 * later than that.
 */
export function tellLost(from: Element, again: () => Promise<void>): void {
  const island: Losing = from.closest('astro-island') ?? from;
  island.again = again;
  island.dispatchEvent(new Event(LOST, { bubbles: true }));
}
