import { run } from './run.ts';

/** Builds the files for a script tag and the theme editor, for some tests; says whether that succeeded. */
export function buildCdnFile(): boolean {
  return ['cdn', 'voice', 'client', 'themes'].every((mode) =>
    run('npx', ['vite', 'build', '--mode', mode, '--logLevel', 'warn']),
  );
}
