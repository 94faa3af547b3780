import { KINDS } from './pages.ts';
import { LOOKS, type Complaint, type Shot } from './take.ts';

/** A picture of this run, and of the one before where there is one. */
export interface Compared extends Shot {
  /** Of the run before: `same` byte for byte, `changed`, or `new`. */
  readonly since: 'same' | 'changed' | 'new';
  /** Pictures of the run before, by their paths in its folder. */
  readonly earlier: readonly string[];
}

export interface Sheet {
  /** What is looked at: version and commit, in words. */
  readonly edition: string;
  readonly shots: readonly Compared[];
  readonly complaints: readonly Complaint[];
  /** The folders of pictures, beside the sheet. */
  readonly now: string;
  readonly before: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const options = (values: readonly string[]): string =>
  ['', ...values]
    .map((value) => `<option value="${value}">${value === '' ? 'all' : value}</option>`)
    .join('');

const picture = (folder: string, file: string, alt: string): string =>
  `<a href="${folder}/${escaped(file)}" target="_blank"><img loading="lazy" src="${folder}/${escaped(file)}" alt="${escaped(alt)}"></a>`;

const shotHtml = (
  { kind, address, look, pictures, earlier, pdf, since, why }: Compared,
  now: string,
  before: string,
): string => {
  const title = `/${address}`;
  const run = (folder: string, label: string, files: readonly string[]): string =>
    `<div class="run ${label}">${files.map((file) => picture(folder, file, `${title}, ${look}, ${label}`)).join('')}</div>`;
  const notes = [look, since, why];
  return `<figure data-kind="${kind}" data-look="${look}" data-since="${since}" data-address="${escaped(title)}">
<figcaption><b>${escaped(title)}</b> ${escaped(notes.filter(Boolean).join(' · '))}${pdf ? ` · <a href="${now}/${escaped(pdf)}" target="_blank">PDF</a>` : ''}</figcaption>
<div class="runs">${run(now, 'now', pictures)}${since === 'changed' ? run(before, 'before', earlier) : ''}</div></figure>`;
};

const STYLE = `body{font:15px/1.4 system-ui,sans-serif;margin:0;background:#eee;color:#111}
header{position:sticky;top:0;background:#fff;padding:.5rem 1rem;border-bottom:1px solid #999;z-index:1}
header label{margin-right:1rem}h2{margin:1rem}main{padding:0 1rem 4rem}
section{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}
figure{margin:0;background:#fff;padding:.5rem;max-width:100%}figcaption{max-width:30rem;overflow-wrap:anywhere}
.runs{display:flex;gap:.5rem;max-height:34rem;overflow:auto}.run img{display:block;width:15rem;border:1px solid #ccc}
.large .runs{max-height:none}.large .run img{width:auto;max-width:45vw}
.before{display:none}.beside .before{display:block}.before img{border-color:#c00}
[hidden]{display:none!important}.bad{background:#fdd;padding:.5rem 1rem}`;

const SCRIPT = `const form=document.forms[0];
const show=()=>{const {kind,look,since,words}=Object.fromEntries(new FormData(form));let count=0;
for(const each of document.querySelectorAll('figure')){const d=each.dataset;
each.hidden=(kind&&d.kind!==kind)||(look&&d.look!==look)||(since&&d.since!==since)||!d.address.includes(words);count+=each.hidden?0:1}
for(const each of document.querySelectorAll('section'))each.previousElementSibling.hidden=!each.querySelector('figure:not([hidden])');
document.body.className=[form.beside.checked&&'beside',form.large.checked&&'large'].filter(Boolean).join(' ');
document.querySelector('output').textContent=count+' shown'};
form.addEventListener('input',show);form.addEventListener('submit',(event)=>event.preventDefault());show()`;

/** The page to look through. Pure. */
export function sheetHtml({ edition, shots, complaints, now, before }: Sheet): string {
  const kinds = KINDS.filter((kind) => shots.some((shot) => shot.kind === kind));
  const bad = complaints.map(({ address, what }) => `<li><b>/${escaped(address)}</b> ${escaped(what)}</li>`);
  const sections = kinds.map(
    (kind) =>
      `<h2>${kind}</h2><section>${shots
        .filter((shot) => shot.kind === kind)
        .map((shot) => shotHtml(shot, now, before))
        .join('\n')}</section>`,
  );
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>To look through: ${escaped(edition)}</title>
<style>${STYLE}</style>
<header><form><b>${escaped(edition)}</b>
<label>Pages <select name="kind">${options(kinds)}</select></label>
<label>Look <select name="look">${options(LOOKS)}</select></label>
<label>Since the last run <select name="since">${options(['changed', 'new', 'same'])}</select></label>
<label>Address <input name="words" size="12"></label>
<label><input type="checkbox" name="beside" checked> the last run beside</label>
<label><input type="checkbox" name="large"> large</label> <output></output></form></header>
<main>${bad.length > 0 ? `<div class="bad"><h2>${String(bad.length)} complaints</h2><ul>${bad.join('')}</ul></div>` : '<p>Every page loaded whole, said nothing in the console and is no wider than its window.</p>'}
${sections.join('\n')}</main><script>${SCRIPT}</script></html>
`;
}
