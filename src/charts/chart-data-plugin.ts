import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { DATA_FOLDER, loadDataset } from '../data/load.ts';
import type { Chart } from './chart.ts';

const PREFIX = 'virtual:chart-data/';
const RESOLVED = `\0${PREFIX}`;

/**
 * `import data from 'virtual:chart-data/<id>'` gives the rows a chart draws, selected when the site is built;
 * `virtual:chart-data/<id>/<key>` gives one part of them, for what is not needed until a reader asks.
 * The rows become a hashed file of their own, so a page does not carry them until its chart needs them, they can
 * never be older than the script that reads them, and pages and embeds share one copy.
 */
export function chartData(): Plugin {
  return {
    name: 'chart-data',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const [chart = '', key] = id.slice(RESOLVED.length).split('/');
      const path = join(process.cwd(), 'src', 'charts', chart, 'chart.ts');
      const module = (await import(pathToFileURL(path).href)) as { chart: Chart };
      const rows = module.chart.select(loadDataset()) as Readonly<Record<string, unknown>>;
      const part = key === undefined ? rows : rows[key];
      if (part === undefined) throw new Error(`the rows of ${chart} have no part “${String(key)}”`);
      const json = JSON.stringify(part);
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
    configureServer(server) {
      server.watcher.add(DATA_FOLDER);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(DATA_FOLDER)) return;
        loadDataset({ fresh: true });
        server.moduleGraph.invalidateAll();
        server.hot.send({ type: 'full-reload' });
      });
    },
  };
}
