/**
 * `npm run audit`: known weaknesses of the packages in the lock file, readers' and tools' alike. Fails when there is one, and when the
 * registry could not be asked, unless it is told so before, with `-- --offline`: a site can be built without a network, not audited.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { auditReport, verdict } from './audit-report.ts';

const { values } = parseArgs({ options: { offline: { type: 'boolean', default: false } } });

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { words, failed } = verdict(auditReport(stdout), values.offline);

if (failed) console.error(words);
else console.log(words);
process.exitCode = failed ? 1 : 0;
