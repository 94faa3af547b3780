/**
 * Fold the kinds of the plain list, but one that the address asks for. It goes into the page as text, right behind the list; until it has come
 * with the rest of the page, styles hide what it will fold (search.css), so that nothing is seen to fold.
 */
export const FOLD_LIST = `for(const d of document.querySelectorAll('[data-all] details'))d.open='#'+d.querySelector('h2').id===location.hash;document.querySelector('[data-all]').dataset.folded=''`;
