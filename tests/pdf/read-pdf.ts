/** A PDF as it lies on paper: where on each page its words, drawings and lines are. Lengths are millimetres from the page's top. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Document['getPage']>>;
type Tree = Awaited<ReturnType<PdfPage['getStructTree']>>;
type Matrix = readonly [number, number, number, number, number, number];

/** Millimetres in a point. */
const POINT = 25.4 / 72;

interface Words {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  /** What they belong to in the tree for screen readers; undefined for what a style put there, such as the foot of a page. */
  readonly part: string | undefined;
}

interface Heading {
  readonly text: string;
  readonly bottom: number;
}

export interface Sheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Words[];
  readonly headings: readonly Heading[];
  /** What each picture shows, for those who do not see it. */
  readonly pictures: readonly string[];
  /** Lowest and highest of every line and shape that is drawn. */
  readonly strokes: readonly { readonly top: number; readonly bottom: number }[];
  readonly links: readonly string[];
}

export interface PdfFile {
  readonly title: unknown;
  readonly language: unknown;
  readonly sheets: readonly Sheet[];
  /** Headings of the outline, first level. */
  readonly outline: readonly string[];
  /** Names of the fonts that words are set in. A font that is in the file has six letters and a plus before its name. */
  readonly fonts: readonly string[];
}

interface Part {
  readonly role: string;
  readonly alt: string;
  readonly contents: readonly string[];
}

/** Every element of a page's tree with the content beneath it, outermost first. */
function partsOf(node: Tree): Part[] {
  const children = (node as unknown as { children?: readonly unknown[] }).children ?? [];
  const inner = children.map((child) => {
    const { role, id } = child as { role?: string; id?: string };
    return role === undefined ? { own: id ?? '', parts: [] } : { own: '', parts: partsOf(child as Tree) };
  });
  const own = inner.flatMap((each) => (each.own ? [each.own] : []));
  const below = inner.flatMap(({ parts }) =>
    parts.flatMap(({ contents }, place) => (place === 0 ? contents : [])),
  );
  const { role = '', alt = '' } = node as unknown as { role?: string; alt?: string };
  return [{ role, alt, contents: [...own, ...below] }, ...inner.flatMap(({ parts }) => parts)];
}

async function wordsOf(page: PdfPage, height: number): Promise<{ words: Words[]; marks: Set<string> }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: (string | undefined)[] = [];
  const marks = new Set<string>();
  const words = items.flatMap((item) => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { id?: string | null }).id ?? undefined);
      marks.add(open.at(-1) ?? '');
      return [];
    }
    if (item.str.trim() === '') return [];
    const [, , , , , y] = item.transform as number[] as unknown as Matrix;
    const base = height - y * POINT;
    const size = item.height * POINT;
    return [
      {
        text: item.str,
        top: base - size * 0.75,
        bottom: base + size * 0.25,
        part: open.findLast((each) => each !== undefined),
      },
    ];
  });
  return { words, marks };
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Lines and shapes, by following what is told to the pen. What only bounds other drawing leaves no ink. */
async function strokesOf(page: PdfPage, height: number): Promise<Sheet['strokes']> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: { top: number; bottom: number }[] = [];
  const saved: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [place, told] of fnArray.entries()) {
    const args = (argsArray[place] ?? []) as readonly unknown[];
    if (told === OPS.save || told === OPS.paintFormXObjectBegin) saved.push(now);
    if (told === OPS.restore || told === OPS.paintFormXObjectEnd) now = saved.pop() ?? now;
    if (told === OPS.transform) now = times(now, args as unknown as Matrix);
    if (told === OPS.paintFormXObjectBegin && Array.isArray(args[0]))
      now = times(now, args[0] as unknown as Matrix);
    if (told !== OPS.constructPath || args[0] === OPS.endPath || !args[2]) continue;
    const [left = 0, low = 0, right = 0, high = 0] = args[2] as Float32Array;
    const heights = [
      [left, low],
      [left, high],
      [right, low],
      [right, high],
    ].map(([x = 0, y = 0]) => height - (now[1] * x + now[3] * y + now[5]) * POINT);
    found.push({ top: Math.min(...heights), bottom: Math.max(...heights) });
  }
  return found;
}

async function sheetOf(page: PdfPage, number: number): Promise<Sheet> {
  const [left = 0, low = 0, right = 0, high = 0] = page.view;
  const [width, height] = [(right - left) * POINT, (high - low) * POINT];
  const { words, marks } = await wordsOf(page, height);
  // The tree of a page also has empty branches for what is on the next.
  const parts = partsOf(await page.getStructTree()).filter(({ contents }) =>
    contents.some((each) => marks.has(each)),
  );
  const headings = parts
    .filter(({ role }) => /^H\d$/.test(role))
    .map(({ contents }) => {
      const own = words.filter(({ part }) => part !== undefined && contents.includes(part));
      return {
        text: own.map(({ text }) => text).join(''),
        bottom: Math.max(...own.map(({ bottom }) => bottom)),
      };
    });
  const annotations = (await page.getAnnotations()) as { url?: string }[];
  return {
    number,
    width,
    height,
    words,
    headings,
    pictures: parts.filter(({ role, alt }) => role === 'Figure' && alt !== '').map(({ alt }) => alt),
    strokes: await strokesOf(page, height),
    links: annotations.flatMap(({ url }) => url ?? []),
  };
}

async function fontsOf(page: PdfPage): Promise<string[]> {
  const { items } = await page.getTextContent();
  const used = new Set(items.flatMap((item) => ('fontName' in item ? item.fontName : [])));
  return [...used].map((font) => (page.commonObjs.get(font) as { name: string }).name);
}

export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
  const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[] | null;
  const sheets: Sheet[] = [];
  const fonts = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    sheets.push(await sheetOf(page, number));
    for (const font of await fontsOf(page)) fonts.add(font);
  }
  return {
    title: info.Title,
    language: info.Language,
    sheets,
    outline: (outline ?? []).flatMap(({ title, items }) => [title, ...items.map((each) => each.title)]),
    fonts: [...fonts],
  };
}
