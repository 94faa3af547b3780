/** How much a change asks of who uses the data: `major` an id or a field is gone, `minor` something is new, `patch` something is mended. */
export type Level = 'major' | 'minor' | 'patch';

type Version = readonly [major: number, minor: number, patch: number];

const parts = (version: string): Version => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
};

/** Below nought when the first is the older. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parts(a), parts(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** The version after a change: `nextVersion('1.0.0', 'minor')` → `1.1.0`. */
export function nextVersion(version: string, level: Level): string {
  const [major, minor, patch] = parts(version);
  if (level === 'major') return `${String(major + 1)}.0.0`;
  return level === 'minor'
    ? `${String(major)}.${String(minor + 1)}.0`
    : `${String(major)}.${String(minor)}.${String(patch + 1)}`;
}
