import { run } from './test-run.ts';

/** Build the site into dist/, as `npm run build` does. @returns whether it could be built; why not has been said */
export const buildSite = (): Promise<boolean> => run('npm', ['run', '--silent', 'build']);
