import { spawnSync } from 'node:child_process';
import type { Environment } from './start-desktop.ts';

/** How long a key may take to be pressed, in milliseconds. */
const LIMIT_MS = 10_000;

/** Presses a key as the keyboard would, in whatever window has the focus. */
export function pressKey(name: string, env: Environment): void {
  const { status, stderr } = spawnSync('xdotool', ['key', name], {
    env,
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  if (status !== 0) throw new Error(`xdotool key ${name}: ${stderr}`);
}
