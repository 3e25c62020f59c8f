import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpeech, type Speech } from './read-speech.ts';
import type { Environment } from './start-desktop.ts';

/**
 * Without a voice, texts are spoken to the debug file alone, and at once; each line is written when
 * it is spoken, where Orca would wait for a block to be full.
 */
const CUSTOMIZATIONS = `
from orca import debug, settings
debug.debugFile.reconfigure(line_buffering=True)
settings.speechServerFactory = ""
settings.enablePositionSpeaking = True
`;

/** A screen reader at work. */
export interface Orca {
  speech: Speech;
  stop(): void;
}

/** Starts Orca with settings in a folder of its own, and waits until it is ready. */
export async function startOrca(folder: string, env: Environment): Promise<Orca> {
  const debugFile = join(folder, 'debug.out');
  mkdirSync(folder);
  writeFileSync(join(folder, 'orca-customizations.py'), CUSTOMIZATIONS);
  writeFileSync(debugFile, '');
  const orca = spawn('orca', ['--user-prefs', folder, '--debug-file', debugFile], {
    env,
    stdio: 'ignore',
  });
  const speech = createSpeech(debugFile);
  await speech.hear(['Screen reader on.']);
  return { speech, stop: () => orca.kill('SIGKILL') };
}
