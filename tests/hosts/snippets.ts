import type { Offer } from './site.ts';

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
export const escape = (text: string): string => text.replace(/[&"<>]/g, (mark) => MARKUP[mark] ?? mark);

/** The frame alone, as the chart's page hands it out. */
export const frame = ({ src, title, height }: Offer): string =>
  `<iframe src="${escape(src)}" title="${escape(title)}" width="100%" height="${String(height)}" loading="lazy" style="border:0;width:100%;height:${String(height)}px"></iframe>`;

export const resizer = (offer: Offer): string =>
  `<script src="${offer.resizer}" integrity="${offer.integrity}" crossorigin="anonymous" async></script>`;

/** The frame that follows its chart's height. */
export const frameAndResizer = (offer: Offer): string => `${frame(offer)}\n${resizer(offer)}`;

export const element = (offer: Offer): string =>
  `<forty-million-chart src="${escape(offer.src)}" title="${escape(offer.title)}" height="${String(offer.height)}"><a href="${offer.page}"><img src="${offer.picture}" alt="${escape(offer.title)}"></a></forty-million-chart>\n${resizer(offer)}`;
