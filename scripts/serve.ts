/** Serve the built site on this machine: `npm start` ends here. PORT chooses the port, BASE_PATH the folder it was built for. */
import { existsSync } from 'node:fs';
import { createSiteServer } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync('dist/index.html')) {
  console.error(
    'There is no built site in dist/. Run `npm run build` first, or `npm start`, which does both.',
  );
  process.exit(1);
}
const server = createSiteServer('dist', process.env['BASE_PATH']);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${String(port)} is taken by another program. Choose another: PORT=4322 npm start`);
  process.exit(1);
});
server.listen(port, () => {
  console.log(
    `\n  Forty Million Names: http://localhost:${String(port)}${process.env['BASE_PATH'] ?? '/'}\n  Ctrl + C stops it.\n`,
  );
});
