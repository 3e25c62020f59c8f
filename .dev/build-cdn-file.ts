import { run } from './run.ts';

/** Builds the files for a script tag, for some tests; says whether that succeeded. */
export function buildCdnFile(): boolean {
  return ['cdn', 'voice', 'client'].every((mode) =>
    run('npx', ['vite', 'build', '--mode', mode, '--logLevel', 'warn']),
  );
}
