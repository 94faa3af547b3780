import { createHash } from 'node:crypto';
import { Factories } from '@cyclonedx/cyclonedx-library/Contrib/License';
import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { Bom, Component, Property } from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';
import type { Locked } from './locked.ts';
import type { Version } from './version.ts';

const licences = new Factories.LicenseFactory((text) => {
  parseExpression(text);
});

/** A serial number that follows from what is listed: the same list has the same one, as UUID of version 8 (its makers’ own). */
function serialOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

const urlOf = ({ name, version }: Locked): string => {
  const [last = '', scope] = name.split('/').reverse();
  return new PackageURL('npm', scope, last, version, undefined, undefined).toString();
};

function componentOf(each: Locked, shipped: boolean): Component {
  const component = new Component(ComponentType.Library, each.name, {
    // One package may stand in several folders.
    bomRef: each.path,
    version: each.version,
    purl: urlOf(each),
    scope: shipped ? ComponentScope.Required : ComponentScope.Excluded,
  });
  if (each.licence) component.licenses.add(licences.makeFromString(each.licence));
  const [kind, hash] = each.integrity?.split('-') ?? [];
  if (kind === 'sha512' && hash)
    component.hashes.set(HashAlgorithm['SHA-512'], Buffer.from(hash, 'base64').toString('hex'));
  return component;
}

/**
 * Everything the site is made of and with, as CycloneDX 1.6 in JSON: each package of the lock file, with scope `required` where a part of it
 * reaches readers and `excluded` where it is a tool. The same lock file and commit give the same bytes.
 * @param packages the project first
 * @param shipped `name@version` of each package of which readers get a part
 */
export function billOfMaterials(
  packages: readonly Locked[],
  shipped: ReadonlySet<string>,
  { version, commit, data }: Version,
): string {
  const [project, ...others] = packages;
  if (!project) throw new Error('the lock file lists nothing, not even the project');
  const site = new Component(ComponentType.Application, project.name, { bomRef: 'site', version });
  site.licenses.add(licences.makeFromString(project.licence ?? 'MIT'));
  for (const [name, value] of [
    ['commit', commit.id],
    ['changed', String(commit.changed)],
    ['data', data],
  ] as const)
    site.properties.add(new Property(`fortymillion:${name}`, value));
  const components = new Map([
    [project.path, site],
    ...others.map(
      (each) => [each.path, componentOf(each, shipped.has(`${each.name}@${each.version}`))] as const,
    ),
  ]);
  for (const { path, needs } of packages)
    for (const need of needs) {
      const needed = components.get(need);
      if (needed) components.get(path)?.dependencies.add(needed.bomRef);
    }
  const bom = new Bom({
    serialNumber: serialOf(JSON.stringify([packages, [...shipped].sort(), version, commit, data])),
  });
  bom.metadata.component = site;
  if (commit.committed) bom.metadata.timestamp = new Date(commit.committed);
  for (const [path, component] of components) if (path !== project.path) bom.components.add(component);
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}
