import { afterEach, describe, expect, test, vi } from 'vitest';
import { getPrograms, ProgramError, type Program } from '../../../scripts/programs.ts';

const NODE: Program = { title: 'Node', names: ['node'], variable: 'SOME_NODE', packages: ['nodejs'] };
const NONE: Program = {
  title: 'Nothing',
  names: ['no-such-program'],
  variable: 'NOTHING',
  packages: ['no-such-package'],
  elsewhere: { Fedora: ['sudo dnf install', 'nothing'] },
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('getPrograms', () => {
  test('finds a program on the PATH', () => {
    expect(getPrograms({ node: NODE }).node).toMatch(/\/node$/);
  });

  test('takes the one that is named instead', () => {
    vi.stubEnv('SOME_NODE', process.execPath);
    expect(getPrograms({ node: NODE }).node).toBe(process.execPath);
  });

  test('says of all that are missing how to have them', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1_000);
    const other = { ...NONE, title: 'Nobody', variable: 'NOBODY', packages: ['no-such-package', 'nobody'] };
    const getting = (): unknown => getPrograms({ node: NODE, NONE, other });
    expect(getting).toThrow(ProgramError);
    expect(getting).toThrow(/Nothing and Nobody, and the machine has not got them/);
    expect(getting).toThrow(/apt-get install no-such-package nobody\n/);
    expect(getting).toThrow(/Fedora: +sudo dnf install nothing\n/);
    expect(getting).toThrow(/NOTHING=\/path\/to\/no-such-program NOBODY=/);
  });
});
