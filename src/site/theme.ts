/** Says to the styles that scripts run. */
export const SAY_SCRIPT = `document.documentElement.classList.add('js');`;

/** Runs before the page is drawn, so that a chosen theme never flashes. Storage may be refused; the default is then kept. */
export const BEFORE_PAINT = `${SAY_SCRIPT}try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
