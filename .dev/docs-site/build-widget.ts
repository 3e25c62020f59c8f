import { existsSync, globSync, statSync } from 'node:fs';
import { run } from '../run.ts';
import { ROOT } from './site-folders.ts';

const FILE = `${ROOT}packages/widget/dist/cdn/hailong.js`;

const SOURCES = ['packages/{protocol,surveys,client,widget}/src/**/*', 'vite.config.ts'];

function isCurrent(): boolean {
  if (!existsSync(FILE)) return false;
  const builtAt = statSync(FILE).mtimeMs;
  return globSync(SOURCES, { cwd: ROOT }).every((path) => statSync(ROOT + path).mtimeMs < builtAt);
}

/** Builds the file that the pages load, unless it is newer than its sources; says whether it is there. */
export function buildWidget(): boolean {
  return isCurrent() || run('npx', ['vite', 'build', '--mode', 'cdn', '--logLevel', 'warn']);
}
