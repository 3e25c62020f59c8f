import { run } from './run.ts';

/** Builds the file for a script tag, which some tests load, and says whether that succeeded. */
export function buildCdnFile(): boolean {
  return run('npx', ['vite', 'build', '--mode', 'cdn', '--logLevel', 'warn']);
}
