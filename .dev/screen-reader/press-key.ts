import { spawnSync } from 'node:child_process';
import type { Environment } from './start-desktop.ts';

/** Presses a key as the keyboard would, in whatever window has the focus. */
export function pressKey(name: string, env: Environment): void {
  const { status, stderr } = spawnSync('xdotool', ['key', name], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`xdotool key ${name}: ${stderr}`);
}
