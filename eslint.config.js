import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Floors of the house, lowest first: a floor may import from itself and from those below. */
const FLOORS = [
  ['data'],
  ['charts'],
  ['surfaces', 'story', 'site', 'teach', 'ledger', 'tables', 'search'],
  ['pages'],
];

const upward = FLOORS.flatMap((floor, height) =>
  floor.map((folder) => ({
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: FLOORS.slice(height + 1)
            .flat()
            .map((above) => ({
              group: [`**/${above}/**`],
              message: `${folder} is on a lower floor than ${above}`,
            })),
        },
      ],
    },
  })),
);

export default defineConfig(
  { ignores: ['dist', 'public', '.astro', 'test-results', 'bench-results', 'review-sheet', 'node_modules'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte', '.astro'] },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  // Types inside Astro templates are checked by `astro check`; the linter's own view of them is not typed.
  { files: ['**/*.astro', '**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  ...upward,
);
