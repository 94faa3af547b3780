import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../data/csv.ts';
import { DATA_FOLDER, loadDataset } from '../data/load.ts';
import { readDescriptor } from '../data/package/descriptor.ts';
import {
  publishedPackage,
  type PublishedPackage,
  type PublishedResource,
  type TableFile,
} from '../data/package/publish.ts';
import { releaseNow, type Release } from '../data/package/release.ts';
import { TABLES, TABLE_NAMES, type TableName } from '../data/tables.ts';
import { path } from '../site/paths.ts';

/** A table with everything that is said of it: for its page, its files and its metadata. */
export interface PublishedTable {
  readonly resource: PublishedResource;
  readonly file: TableFile;
  /** Whole addresses. */
  readonly url: string;
  readonly csv: string;
  readonly json: string;
}

export interface PublishedData {
  readonly package: PublishedPackage;
  readonly release: Release;
  readonly tables: readonly PublishedTable[];
  /** Whole address of `/data/`. */
  readonly url: string;
  /** Name of the archive without its ending. */
  readonly archive: string;
}

/** Name of the archive, without its ending: a host may take a plus for a space. */
export const archiveName = (): string => `${readDescriptor().name}-${releaseNow().version.replace('+', '-')}`;

function fileOf(name: TableName): TableFile {
  const bytes = readFileSync(join(DATA_FOLDER, `${name}.csv`));
  const rows = parseCsv(`content/data/${name}.csv`, bytes.toString('utf8'), TABLES[name].columns);
  return { bytes, rows: rows.map(({ cells }) => cells) };
}

function publish(site: URL): PublishedData {
  loadDataset();
  const whole = (address: `/${string}`): string => new URL(path(address), site).href;
  const files = new Map(TABLE_NAMES.map((name) => [name, fileOf(name)]));
  const release = releaseNow();
  const url = whole('/data/');
  const described = publishedPackage(readDescriptor(), files, {
    version: release.version,
    date: release.entry.date,
    home: url,
    sources: whole('/sources/'),
  });
  const tables = described.resources.flatMap((resource) => {
    const file = files.get(resource.name);
    const { name } = resource;
    return file
      ? [
          {
            resource,
            file,
            url: whole(`/data/${name}/`),
            csv: whole(`/data/${name}.csv`),
            json: whole(`/data/${name}.json`),
          },
        ]
      : [];
  });
  return { package: described, release, tables, url, archive: archiveName() };
}

let published: PublishedData | undefined;

/** All tables of `content/data` as the site publishes them; made once a build. */
export function publishedData(site: URL | undefined): PublishedData {
  if (!site) throw new Error('astro.config.mjs must name the site');
  if (import.meta.env.DEV) return publish(site);
  published ??= publish(site);
  return published;
}

/** @throws Error when there is no such table */
export function publishedTable(name: string, site: URL | undefined): PublishedTable {
  const found = publishedData(site).tables.find(({ resource }) => resource.name === name);
  if (!found) throw new Error(`there is no table “${name}”`);
  return found;
}

/** Static paths of a kind of file that every table has. */
export const everyTable = (): { params: { table: string } }[] =>
  TABLE_NAMES.map((table) => ({ params: { table } }));
