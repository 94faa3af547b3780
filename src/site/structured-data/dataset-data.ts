import type { DataCatalogLeaf, DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import { LICENCE } from '../../surfaces/licence.ts';
import { PAGES } from '../page-list.ts';
import type { Changed } from './changes.ts';
import { houseId } from './house.ts';
import { at, type Whole } from './node.ts';

/** A file that holds the data whole. */
interface DataFile {
  /** Its address under the site’s origin, without the base path: `/charts/<id>.csv`. */
  readonly address: `/${string}`;
  /** Its media type: `text/csv`. */
  readonly format: string;
}

export interface DatasetFacts {
  /** The page on which it stands: `/charts/<id>/`, `/data/<table>/`. */
  readonly address: `/${string}/`;
  readonly name: string;
  /** What it holds. Catalogues of data take 50 characters or more. */
  readonly description: string;
  /** Version of the site, as in package.json. */
  readonly version: string;
  readonly files: readonly DataFile[];
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** ISO 8601: “2014/2026”. */
  readonly years?: string | undefined;
  /** Names of the countries it is about. */
  readonly places?: readonly string[];
  /** Ids of the sources it rests on. */
  readonly sources?: readonly string[];
  readonly changed?: Changed;
}

const download = ({ address, format }: DataFile, whole: Whole): DataDownloadLeaf => ({
  '@type': 'DataDownload',
  contentUrl: whole(address),
  encodingFormat: format,
});

/** The @id of the rows that a page is about, beside the page’s own. */
const datasetId = (address: `/${string}/`, whole: Whole): string => whole(`${address}#data`);

const catalogueId = (whole: Whole): string => whole('/data/#catalogue');

/** The rows of one chart, or of one table. */
export function datasetData(facts: DatasetFacts, whole: Whole): DatasetLeaf {
  const { address, name, description, version, files, columns, years, places = [], sources = [] } = facts;
  return {
    '@type': 'Dataset',
    '@id': datasetId(address, whole),
    url: whole(address),
    name,
    description,
    version,
    license: LICENCE.url,
    creator: at(houseId(whole)),
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
    ...('data' in PAGES && { includedInDataCatalog: at(catalogueId(whole)) }),
    distribution: files.map((file) => download(file, whole)),
    variableMeasured: columns,
    ...(years && { temporalCoverage: years }),
    ...(places.length > 0 && { spatialCoverage: places.map((place) => ({ '@type': 'Place', name: place })) }),
    ...(sources.length > 0 && { isBasedOn: sources.map((id) => at(whole(`/sources/#${id}`))) }),
    ...facts.changed,
  };
}

export interface TableFacts {
  /** As its file is called: `claims` for `/data/claims.csv`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Names of its fields. */
  readonly fields: readonly string[];
  readonly years?: string | undefined;
}

/** One table, for its own page, `/data/<id>/`: `<Page page="data" data={[tableDataset(…, wholeOf(Astro.site))]}>`. */
export const tableDataset = (table: TableFacts, whole: Whole): DatasetLeaf =>
  datasetData(
    {
      address: `/data/${table.id}/`,
      name: `${PAGES.story.title}: ${table.title}`,
      description: table.description,
      version: table.version,
      files: [
        { address: `/data/${table.id}.csv`, format: 'text/csv' },
        { address: `/data/${table.id}.json`, format: 'application/json' },
      ],
      columns: table.fields,
      years: table.years,
    },
    whole,
  );

export interface CatalogueFacts {
  readonly name: string;
  readonly description: string;
  /** Ids of its tables. */
  readonly tables: readonly string[];
  /** Ids of all charts, whose rows are data sets too. */
  readonly charts: readonly string[];
}

/**
 * All data of the site, for `/data/`: `<Page page="data" data={[dataCatalog(…, wholeOf(Astro.site))]}>`. Charts and tables name it as the
 * catalogue they are in; they do once there is such a page.
 */
export const dataCatalog = (facts: CatalogueFacts, whole: Whole): DataCatalogLeaf => ({
  '@type': 'DataCatalog',
  '@id': catalogueId(whole),
  url: whole('/data/'),
  name: facts.name,
  description: facts.description,
  license: LICENCE.url,
  creator: at(houseId(whole)),
  dataset: [
    ...facts.tables.map((id) => at(datasetId(`/data/${id}/`, whole))),
    ...facts.charts.map((id) => at(datasetId(`/charts/${id}/`, whole))),
  ],
});
