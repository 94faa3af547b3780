import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site was built for, as in astro.config.mjs: host pages ask for it on this machine instead. */
const BUILT_FOR = process.env['SITE_URL'] ?? 'https://fortymillion.example';
const RESIZER = '/embed/v1/resize.js';

/** What an editor has of one chart when it is put into a page: addresses are whole, on the site that is served. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  /** px: declared, for hosts that never listen. */
  readonly height: number;
  /** The frame's address. */
  readonly src: string;
  /** The chart's own page. */
  readonly page: string;
  readonly picture: string;
  /** What bare-address consumers are given. */
  readonly html: string;
  readonly resizer: string;
  readonly integrity: string;
}

interface OEmbed {
  readonly title: string;
  readonly height: number;
  readonly html: string;
}

/** Every chart of a built site, by id. */
export const chartsOf = (dist: string): readonly string[] =>
  readdirSync(join(dist, 'embed'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'v1')
    .map(({ name }) => name)
    .toSorted();

/**
 * Read what a built site says of a chart to those who embed it.
 * @param site origin at which that site is served now
 * @param query what the frame is asked to show, such as `theme=dark`
 */
export function offerOf(dist: string, site: string, id: string, query = ''): Offer {
  const oembed = JSON.parse(readFileSync(join(dist, 'oembed', `${id}.json`), 'utf8')) as OEmbed;
  const resizer = readFileSync(join(dist, RESIZER));
  return {
    id,
    title: oembed.title,
    height: oembed.height,
    src: `${site}/embed/${id}/${query && `?${query}`}`,
    page: `${site}/charts/${id}/`,
    picture: `${site}/charts/${id}.png`,
    html: oembed.html.replaceAll(BUILT_FOR, site),
    resizer: site + RESIZER,
    integrity: `sha384-${createHash('sha384').update(resizer).digest('base64')}`,
  };
}
