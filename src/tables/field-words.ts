import type { PublishedField, PublishedResource } from '../data/package/publish.ts';

/** What a field holds, in a few words for a person. */
const TYPE_WORDS: Readonly<Record<PublishedField['type'], string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  date: 'day (YYYY-MM-DD)',
  list: 'list, divided by semicolons',
};

export function typeWords({ type, format, constraints }: PublishedField): string {
  if (format === 'uri') return 'address';
  if ((constraints?.pattern ?? '').includes('EDTF') || constraints?.pattern?.includes('\\d{4}(-\\d{2}'))
    return 'date (EDTF)';
  return TYPE_WORDS[type];
}

/** “Required”, “May be empty”, and what else every cell keeps. */
export function ruleWords({ constraints = {} }: PublishedField): string {
  const { required, unique, minimum } = constraints;
  return [
    required ? 'Never empty' : 'May be empty',
    unique ? 'each value once' : '',
    minimum === undefined ? '' : `${String(minimum)} or more`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** The table and field in which a field’s ids are found. */
export function leadsTo(
  field: PublishedField,
  { name, schema }: PublishedResource,
): { table: string; field: string } | undefined {
  const key = schema.foreignKeys?.find(({ fields }) => fields.length === 1 && fields[0] === field.name);
  const reference = field.references ?? key?.reference;
  // A reference without a resource is one to the table itself.
  const table = reference?.resource as string | undefined;
  // Of a cell that holds the values of several fields, the last: the others say which rows.
  return reference && { table: table ?? name, field: reference.fields.at(-1) ?? '' };
}
