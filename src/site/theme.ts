/** Runs before the page is drawn, so that a chosen theme never flashes. Storage may be refused; the default is then kept. */
export const BEFORE_PAINT = `document.documentElement.classList.add('js');try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
