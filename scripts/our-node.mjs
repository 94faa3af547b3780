/**
 * Puts the project's own Node where `npm` scripts find it, when it is not there. npm 10 takes the link away again together with the packages for
 * other systems, whose program has the same name; npm 11 does not. Runs on any Node from 20, so it is plain JavaScript.
 */
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs TypeScript without being asked to, which is later than what Astro needs (22.12). */
const [MAJOR, MINOR] = [22, 18];

const PROGRAMS = 'node_modules/.bin';
const isWindows = process.platform === 'win32';
const system = `${isWindows ? 'win' : process.platform}-${process.arch}`;
const link = join(PROGRAMS, isWindows ? 'node.cmd' : 'node');
const program = [`node-${system}`, `node-bin-${system}`]
  .map((name) => join(name, 'bin', isWindows ? 'node.exe' : 'node'))
  .find((path) => existsSync(join('node_modules', path)));

if (program && !existsSync(link)) {
  mkdirSync(PROGRAMS, { recursive: true });
  if (isWindows) writeFileSync(link, `@"%~dp0..\\${program}" %*\r\n`);
  else {
    chmodSync(join('node_modules', program), 0o755);
    symlinkSync(join('..', program), link);
  }
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!program && (major < MAJOR || (major === MAJOR && minor < MINOR))) {
  console.error(
    `This needs Node ${String(MAJOR)}.${String(MINOR)} or newer. Yours is ${process.versions.node}, and the project has none for ${system}: run \`npm ci\`, or install a newer Node.`,
  );
  process.exitCode = 1;
}
