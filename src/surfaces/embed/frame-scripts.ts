import { callText, rootFromAddress, SAY_SCRIPT } from '../../site/before-paint.ts';
import { tellHeight } from './tell-height.ts';
import { FRAME_CHOICES } from './view.ts';

/** Says to the styles that the page stands in another one. */
const SAY_FRAMED = `if(parent!==window)document.documentElement.classList.add('framed');`;

/** Before the frame's page is drawn, so that a theme asked for never flashes. */
export const BEFORE_PAINT = `${SAY_SCRIPT}${SAY_FRAMED}${callText(rootFromAddress, FRAME_CHOICES)}`;

/** At the end of a frame's page. */
export const tellHeightScript = (id: string): string => callText(tellHeight, id);
