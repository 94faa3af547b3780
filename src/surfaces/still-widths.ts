import { BRACKETS } from '../charts/kit/brackets.ts';

/** px: the still drawings of a page, which are soon replaced by a live one: narrow and wide. */
export const PAGE_WIDTHS: readonly number[] = BRACKETS.slice(0, 2);

/** px: the still drawings of a frame, which may stand for long: one of them is at most a little narrower than any column. */
export const FRAME_WIDTHS: readonly number[] = [280, 328, 400, 480, 568, 640, 720, 800, 868, 960, 1080];
