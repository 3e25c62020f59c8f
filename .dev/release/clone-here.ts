import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const root = new URL('../..', import.meta.url).pathname;

/**
 * Makes a clone of what is committed, ready to build, in `.data/`: there the installed packages can be
 * linked instead of copied. Gives its folder.
 */
export function cloneHere(): string {
  const clone = `${root}.data/release`;
  rmSync(clone, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
  execFileSync('cp', ['-al', `${root}node_modules`, `${clone}/node_modules`]);
  return clone;
}
