import { getPrograms, type Program } from '../../scripts/programs.ts';

const PDFTOPPM: Program = {
  title: 'poppler’s pdftoppm',
  names: ['pdftoppm'],
  variable: 'PDFTOPPM',
  packages: ['poppler-utils'],
  elsewhere: { Fedora: ['sudo dnf install', 'poppler-utils'], macOS: ['brew install', 'poppler'] },
};

/**
 * Path of what makes pictures of PDFs, had as browsers are.
 * @throws ProgramError saying what to do when it cannot be had
 */
export const getPdftoppm = (): string => getPrograms({ pdftoppm: PDFTOPPM }).pdftoppm;
