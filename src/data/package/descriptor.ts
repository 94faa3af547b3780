import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../content-error.ts';
import { DATA_FOLDER } from '../load.ts';
import type { TableName } from '../tables.ts';

/** Where ids of a field are to be found; for a list, of each of its items. */
interface FieldReference {
  readonly resource: TableName;
  readonly fields: readonly string[];
  /** What stands between the values of the fields, where a cell holds them all. */
  readonly separator?: string;
  /** What else a row there must say. */
  readonly where?: Readonly<Record<string, string>>;
}

/** A field as `content/data/datapackage.json` describes it: Table Schema 2.0. */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'list';
  readonly description: string;
  readonly format?: string;
  readonly delimiter?: string;
  readonly itemType?: string;
  /** Where the cell leads, in a case that a foreign key cannot tell. The property is ours: the standard lets a descriptor say more. */
  readonly references?: FieldReference;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

interface TableSchema<Field extends FieldDescriptor = FieldDescriptor> {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: FieldReference;
  }[];
  readonly missingValues?: readonly string[];
}

export interface ResourceDescriptor<Field extends FieldDescriptor = FieldDescriptor> {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly schema: TableSchema<Field>;
}

export interface PackageDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly resources: readonly ResourceDescriptor[];
}

const FILE = join(DATA_FOLDER, 'datapackage.json');

/** The one place where tables and fields are described in words: what /data/ prints, and what is published. */
export function readDescriptor(): PackageDescriptor {
  const text = readFileSync(FILE, 'utf8');
  try {
    return JSON.parse(text) as PackageDescriptor;
  } catch (error) {
    throw new ContentError([
      {
        file: 'content/data/datapackage.json',
        row: null,
        field: null,
        found: (error as Error).message,
        allowed: 'JSON',
        mend: 'look at the place that the message names, for a comma or a quotation mark',
      },
    ]);
  }
}
