/** What `npm audit --json` answered, as a person reads it. */
interface AuditReport {
  /** Whether the registry could be asked at all. */
  readonly asked: boolean;
  /** One line for each package with a known weakness; or why nobody could be asked. */
  readonly lines: readonly string[];
}

interface Advisory {
  readonly title: string;
  readonly url: string;
}

interface Weakness {
  readonly name: string;
  readonly severity: string;
  /** Its own advisories, and names of packages it has them from. */
  readonly via: readonly (Advisory | string)[];
  readonly fixAvailable: boolean | { readonly name: string; readonly version: string };
}

const mended = (fix: Weakness['fixAvailable']): string =>
  typeof fix === 'object'
    ? `mended by ${fix.name} ${fix.version}`
    : fix
      ? 'mended by an update'
      : 'not mended yet';

const lineOf = ({ name, severity, via, fixAvailable }: Weakness): string => {
  const own = via.filter((each) => typeof each === 'object').map(({ title, url }) => `${title}, ${url}`);
  const from = via.filter((each) => typeof each === 'string').map((each) => `through ${each}`);
  return `${name} (${severity}; ${mended(fixAvailable)}): ${[...own, ...from].join('; ')}`;
};

/**
 * Read the answer of `npm audit --json`. Whatever is not a whole answer counts as not asked: nothing found and nobody asked are not the same.
 * @param answer its standard output
 */
export function auditReport(answer: string): AuditReport {
  const nobody = (why: string): AuditReport => ({ asked: false, lines: [why] });
  let read: { vulnerabilities?: Record<string, Weakness>; message?: string; error?: { summary?: string } };
  try {
    read = JSON.parse(answer) as typeof read;
  } catch {
    return nobody('npm gave no answer that could be read');
  }
  if (!read.vulnerabilities)
    return nobody([read.message, read.error?.summary].find((said) => said) ?? 'npm did not say why');
  return { asked: true, lines: Object.values(read.vulnerabilities).map(lineOf) };
}

/** What is said of a report, and whether it ends a release. */
interface Verdict {
  readonly words: string;
  readonly failed: boolean;
}

/**
 * What follows from a report. Pure.
 * @param offline whether it was said before that nobody can be asked
 */
export function verdict({ asked, lines }: AuditReport, offline: boolean): Verdict {
  if (!asked) {
    const why = `NOT AUDITED: the registry could not be asked about known weaknesses (${lines.join('; ')}).`;
    const then = offline
      ? 'Run `npm run audit` where it can be, before this goes to readers.'
      : 'Run it again where it can be; `-- --offline` goes on without, to be made up for before this goes to readers.';
    return { words: `${why}\n${then}`, failed: !offline };
  }
  if (lines.length === 0)
    return { words: 'Audited: no package of the lock file has a known weakness.', failed: false };
  const many = `${String(lines.length)} package${lines.length > 1 ? 's have' : ' has'} known weaknesses:`;
  return { words: [many, ...lines.map((line) => `  ${line}`)].join('\n'), failed: true };
}
