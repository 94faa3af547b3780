import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { getBrowser } from '../../scripts/browsers.ts';

/** What the figures were measured on. */
interface Machine {
  readonly cores: number;
  readonly processor: string;
  /** GB */
  readonly memory: number;
  /** Programs that wanted a core in the minute before the bench: above nought, times are of a machine that had other work. */
  readonly load: number;
  readonly node: string;
  readonly chromium: string;
}

function chromiumVersion(): string {
  try {
    return execFileSync(getBrowser('chromium'), ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'none';
  }
}

export function describeMachine(): Machine {
  const [first] = cpus();
  return {
    cores: cpus().length,
    processor: first?.model.trim() ?? '',
    memory: Math.round(totalmem() / 1e9),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    node: process.version,
    chromium: chromiumVersion(),
  };
}
