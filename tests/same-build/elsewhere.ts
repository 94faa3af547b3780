import { execFileSync, spawnSync } from 'node:child_process';

/** A program to start, with what it is told of where it runs. */
export interface Place {
  /** How its clock is moved, in words. */
  readonly clock: string;
  /** A command with what goes before it. */
  readonly command: (...words: string[]) => readonly [program: string, ...args: string[]];
  readonly env: NodeJS.ProcessEnv;
}

const DAYS = 500;

/** Moves the clock of JavaScript alone, where the machine has no `faketime`; for `NODE_OPTIONS`. */
const MOVED_DATE = `data:text/javascript,${encodeURIComponent(`
  const RealDate = Date;
  const now = () => RealDate.now() + ${String(DAYS)} * 864e5;
  globalThis.Date = class extends RealDate {
    constructor(...given) { if (given.length === 0) super(now()); else super(...given); }
    static now() { return now(); }
  };
`)}`;

/** A zone half an hour off and most of a day behind Auckland; a language that sorts, lowers and counts in its own way. */
const ENVIRONMENT = { TZ: 'Pacific/Marquesas', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } as const;

const hasFaketime = (): boolean => spawnSync('faketime', ['--version']).status === 0;

/** Another time, time zone and language. The clock is moved for the whole process where `faketime` is installed (Debian has it), else for JavaScript. */
export function elsewhere(env: NodeJS.ProcessEnv): Place {
  const moved = { ...env, ...ENVIRONMENT };
  if (hasFaketime())
    return {
      clock: `faketime, ${String(DAYS)} days on`,
      command: (...words) => ['faketime', '-f', `+${String(DAYS)}d`, ...words],
      // Waiting must take as long as it takes.
      env: { ...moved, FAKETIME_DONT_FAKE_MONOTONIC: '1' },
    };
  return {
    clock: `the clock of JavaScript, ${String(DAYS)} days on`,
    command: (program = '', ...words) => [program, ...words],
    env: { ...moved, NODE_OPTIONS: `${env['NODE_OPTIONS'] ?? ''} --import ${MOVED_DATE}`.trim() },
  };
}

/** What a program finds of where it runs. */
export interface Found {
  readonly day: string;
  readonly zone: string;
  readonly language: string;
}

const ASK = `const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ day: new Date().toISOString().slice(0, 10), zone: timeZone, language: locale }))`;

/** Ask Node what it finds: a place that moved nothing would hold nothing. */
export function found({ command, env }: Pick<Place, 'command' | 'env'>): Found {
  const [program, ...args] = command('node', '-e', ASK);
  return JSON.parse(execFileSync(program, args, { env, encoding: 'utf8' })) as Found;
}
