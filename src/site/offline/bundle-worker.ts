import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { BUNDLED_FILE, noteBundled } from '../made-of/bundled.ts';

/** A worker as one classic script, the same from the same source. */
export async function bundleWorker(entry: 'worker.ts' | 'worker-off.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      license: { fileName: BUNDLED_FILE },
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [{ output } = { output: [] }] = [result].flat() as Rolldown.RolldownOutput[];
  noteBundled(output as Rolldown.RolldownOutput['output']);
  const chunks = output.flatMap((each) => (each.type === 'chunk' ? [each] : []));
  if (chunks.length !== 1) throw new Error(`${entry} came out in ${String(chunks.length)} scripts`);
  return chunks[0]?.code ?? '';
}
