import { run } from '../run.ts';
import { PAGES } from './site-folders.ts';

/** Builds the theme editor into what is published, at `/themes/`; says whether that succeeded. */
export function buildThemeEditor(): boolean {
  const outDir = `${PAGES}public/themes`;
  return run('npx', [
    'vite',
    'build',
    '--mode',
    'themes',
    '--outDir',
    outDir,
    '--logLevel',
    'warn',
  ]);
}
