import type { Lesson } from '../../lesson.ts';
import { oneLine } from '../plain-text.ts';
import type { Entry, Folder } from './contents.ts';
import { addCartridgeLom, addTeacherLom, LOM } from './lom.ts';
import { add, addSchemas, rootElement, xmlOf, type Element } from './xml.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const PROFILE = 'http://www.imsglobal.org/profile/cc/ccv1p1';
const SCHEMAS = [
  ...[NAMESPACE, `${PROFILE}/ccv1p1_imscp_v1p2_v1p0.xsd`],
  ...[LOM.manifest, `${PROFILE}/LOM/ccv1p1_lommanifest_v1p0.xsd`],
  ...[LOM.resource, `${PROFILE}/LOM/ccv1p1_lomresource_v1p0.xsd`],
];

const resourceId = ({ id }: Entry): string => `resource-${id}`;

function addFolder(parent: Element, { id, title, entries }: Folder): void {
  const folder = add(parent, 'item', { identifier: `folder-${id}` });
  add(folder, 'title', {}, oneLine(title));
  for (const entry of entries) {
    const item = add(folder, 'item', { identifier: `item-${entry.id}`, identifierref: resourceId(entry) });
    add(item, 'title', {}, oneLine(entry.title));
  }
}

function addResource(resources: Element, entry: Entry): void {
  const { type, files, isForTeachers = false } = entry;
  // Only what is opened as it is may name the file to open.
  const opened = type === 'webcontent' ? { href: files[0].href } : {};
  const resource = add(resources, 'resource', { identifier: resourceId(entry), type, ...opened });
  if (isForTeachers) addTeacherLom(resource);
  for (const { href } of files) add(resource, 'file', { href });
}

/**
 * The imsmanifest.xml of a Common Cartridge 1.1: what it is, how it is laid out, and which files it has. Importers read these namespaces
 * and type names letter by letter.
 * @param page whole address of the lesson
 */
export function manifestOf(lesson: Lesson, folders: readonly Folder[], page: string): string {
  const root = rootElement(NAMESPACE, 'manifest').att('identifier', `cartridge-${lesson.id}`);
  root.att(XMLNS, 'xmlns:lomm', LOM.manifest).att(XMLNS, 'xmlns:lomr', LOM.resource);
  addSchemas(root, SCHEMAS);

  const metadata = add(root, 'metadata');
  add(metadata, 'schema', {}, 'IMS Common Cartridge');
  add(metadata, 'schemaversion', {}, '1.1.0');
  addCartridgeLom(metadata, lesson, page);

  const organization = add(add(root, 'organizations'), 'organization', {
    identifier: 'organization',
    structure: 'rooted-hierarchy',
  });
  const top = add(organization, 'item', { identifier: 'root' });
  for (const folder of folders) addFolder(top, folder);

  const resources = add(root, 'resources');
  for (const entry of folders.flatMap(({ entries }) => entries)) addResource(resources, entry);
  return xmlOf(root);
}
