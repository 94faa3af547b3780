import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/files.ts';
import { LASTING } from '../fixtures/lasting.ts';

const [, section = ''] = /\n### The order of upload\n([^]*?)\n### /.exec(read('docs/hosting.md')) ?? [];
const [, commands = ''] = /```sh\n([^]*?)```/.exec(section) ?? [];

/** The numbered steps in words, and the commands, each of which ends with the number of its step. */
const steps = [...section.matchAll(/^(\d)\. (.+)$/gm)].map(([, , words = '']) => words);
const sent = commands
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => line.startsWith('send '));

describe('the order of upload', () => {
  test('has a command for each step', () => {
    expect(sent.map((line) => line.split('#').at(-1)?.trim())).toEqual(steps.map((_, at) => String(at + 1)));
  });

  test('begins with everything that never changes under its name', () => {
    expect(LASTING.length).toBeGreaterThan(3);
    const words = [...(steps[0]?.matchAll(/`([^`]+)`/g) ?? [])].map(([, address = '']) => address);
    expect(words.map((address) => address.replace(/\*?$/, '*')).sort()).toEqual([...LASTING].sort());
    for (const path of LASTING) expect(sent[0]).toContain(`'${path.replace(/\/\*$/, '/***')}'`);
    expect(sent[0]).toContain("--exclude '*'");
  });

  test('sends pages after all they ask for, and the worker after the pages', () => {
    const leaves = (what: string): boolean[] => sent.slice(1, 4).map((line) => line.includes(what));
    expect(leaves("--exclude '*.html'")).toEqual([true, false, false]);
    expect(leaves("--exclude '/sw.js*'")).toEqual([true, true, false]);
  });

  test('is written down once', () => {
    expect(read('docs/releasing.md')).toContain('(hosting.md#the-order-of-upload)');
    expect(read('docs/hosting.md').match(/rsync -a --checksum/g)).toHaveLength(1);
    expect(read('docs/releasing.md')).not.toMatch(/rsync|`_astro\/` first/);
  });
});
