import { run } from './run.ts';

/** Builds the file for a script tag and the one it may load, for some tests; says whether that succeeded. */
export function buildCdnFile(): boolean {
  return ['cdn', 'voice'].every((mode) =>
    run('npx', ['vite', 'build', '--mode', mode, '--logLevel', 'warn']),
  );
}
