import { createHash } from 'node:crypto';
import { TABLES, type TableName } from '../tables.ts';
import type { FieldDescriptor, PackageDescriptor, ResourceDescriptor } from './descriptor.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
/** Characters an example has at most, where there is a shorter one. */
const SHORT = 60;

/** A field with what its rows and the code tell beside its description. */
export interface PublishedField extends FieldDescriptor {
  /** A cell of the table. */
  readonly example?: string;
}

export interface PublishedResource extends ResourceDescriptor<PublishedField> {
  readonly bytes: number;
  readonly hash: string;
}

export interface PublishedPackage extends Omit<PackageDescriptor, 'resources'> {
  readonly version: string;
  readonly resources: readonly PublishedResource[];
}

/** A table’s file and the cells in it. */
export interface TableFile {
  readonly bytes: Uint8Array;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface Publication {
  readonly version: string;
  /** YYYY-MM-DD, from the changelog: a build has no clock. */
  readonly date: string;
  /** Whole addresses of the page of the data and of the list of sources. */
  readonly home: string;
  readonly sources: string;
}

function exampleOf(name: string, { rows }: TableFile): string | undefined {
  const cells = rows.map((row) => row[name] ?? '').filter((cell) => cell !== '');
  const [shortest] = cells.toSorted((a, b) => a.length - b.length);
  return cells.find((cell) => cell.length <= SHORT) ?? shortest;
}

/** The field by which rows of a table are named: the first of its key. */
const keyOf = (resources: readonly ResourceDescriptor[], table: TableName): readonly string[] =>
  resources.find(({ name }) => name === table)?.schema.primaryKey ?? ['id'];

function publishedField(
  field: FieldDescriptor,
  table: TableName,
  file: TableFile,
  resources: readonly ResourceDescriptor[],
): PublishedField {
  const example = exampleOf(field.name, file);
  const target = TABLES[table].references.find((each) => each.field === field.name)?.table;
  return {
    ...field,
    ...(example === undefined ? {} : { example }),
    ...(target !== undefined && field.type === 'list'
      ? { references: { resource: target, fields: keyOf(resources, target) } }
      : {}),
  };
}

/** A reference within one table names no resource: the standard’s way. */
const foreignKey = (
  table: TableName,
  { fields, reference }: NonNullable<ResourceDescriptor['schema']['foreignKeys']>[number],
) => ({ fields, reference: reference.resource === table ? { fields: reference.fields } : reference });

/**
 * The data package as it is published: what `content/data/datapackage.json` says, with the version, the bytes and hash of every file, an example of
 * every field, and where lists of ids lead. Pure.
 */
export function publishedPackage(
  descriptor: PackageDescriptor,
  files: ReadonlyMap<TableName, TableFile>,
  { version, date, home, sources }: Publication,
): PublishedPackage {
  const { resources, ...about } = descriptor;
  return {
    ...about,
    id: home,
    version,
    created: `${date}T00:00:00Z`,
    homepage: home,
    sources: [{ title: 'The documents that the tables rest on, and how each was seen', path: sources }],
    resources: resources.map((resource) => {
      const file = files.get(resource.name);
      if (!file) throw new Error(`datapackage.json describes a table “${resource.name}” that there is not`);
      const { schema, ...said } = resource;
      return {
        $schema: `${PROFILES}/dataresource.json`,
        ...said,
        bytes: file.bytes.length,
        hash: `sha256:${createHash('sha256').update(file.bytes).digest('hex')}`,
        dialect: {
          $schema: `${PROFILES}/tabledialect.json`,
          delimiter: ',',
          quoteChar: '"',
          doubleQuote: true,
          lineTerminator: '\n',
          header: true,
        },
        schema: {
          ...schema,
          fields: schema.fields.map((field) => publishedField(field, resource.name, file, resources)),
          missingValues: schema.missingValues ?? [''],
          ...(schema.foreignKeys
            ? { foreignKeys: schema.foreignKeys.map((each) => foreignKey(resource.name, each)) }
            : {}),
        },
      } as PublishedResource;
    }),
  } as PublishedPackage;
}
