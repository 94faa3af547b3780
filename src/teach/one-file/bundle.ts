import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { chartData } from '../../charts/chart-data-plugin.ts';
import { SVELTE_OPTIONS } from '../../charts/svelte-options.ts';
import { BUNDLED_FILE, noteBundled } from '../../site/made-of/bundled.ts';

const ENTRY = 'virtual:one-file';

/** The charts' components by name, handed to what runs a lesson in one file. */
const entryOf = (charts: readonly string[]): string => {
  const from = (path: string): string => JSON.stringify(join(process.cwd(), 'src', path));
  const imports = charts.map(
    (id, index) => `import C${String(index)} from ${from(`charts/${id}/Chart.svelte`)};`,
  );
  const named = charts.map((id, index) => `${JSON.stringify(id)}: C${String(index)}`);
  return `${imports.join('\n')}\nimport { runFile } from ${from('teach/one-file/run-file.ts')};\nrunFile({ ${named.join(', ')} });`;
};

/**
 * Everything some charts need to be live, and the rest of a lesson's page, as one classic script with nothing left to load.
 * @param charts ids
 */
export async function bundleOf(charts: readonly string[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'one-file-entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? entryOf(charts) : undefined),
      },
      // The page has the components’ styles already.
      svelte({ ...SVELTE_OPTIONS, configFile: false, emitCss: true }),
      chartData(),
    ],
    build: {
      write: false,
      license: { fileName: BUNDLED_FILE },
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [first] = [result].flat() as Rolldown.RolldownOutput[];
  if (!first) throw new Error('a lesson in one file came out in no script');
  const { output } = first;
  noteBundled(output);
  const chunks = output.flatMap((each) => (each.type === 'chunk' ? [each] : []));
  if (chunks.length !== 1)
    throw new Error(`a lesson in one file came out in ${String(chunks.length)} scripts`);
  return chunks[0]?.code ?? '';
}
