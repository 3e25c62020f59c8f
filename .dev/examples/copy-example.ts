import { cpSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unusedPort } from '../start/unused-port.ts';

const examples = new URL('../../examples/', import.meta.url).pathname;

/** What is made in an example and not part of it. */
const MADE = ['node_modules', 'dist', '.angular', 'package-lock.json'];

/** The ports that stand in the examples: the page's, that of its built files, and the collector's. */
const PORTS = ['8080', '4173', '8787'];

/**
 * Copies an example into a folder as somebody does who starts from it. Only its ports are others, so
 * that several examples run at once and beside whatever this machine runs.
 */
export async function copyExample(name: string, folder: string): Promise<void> {
  const isPart = (path: string) => !MADE.includes(basename(path));
  cpSync(join(examples, name), folder, { recursive: true, filter: isPart });
  const files = globSync('**/*', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  for (const port of PORTS) replaceAll(files, port, String(await unusedPort()));
}

function replaceAll(files: string[], port: string, by: string): void {
  const written = new RegExp(`\\b${port}\\b`, 'g');
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (written.test(text)) writeFileSync(file, text.replaceAll(written, by));
  }
}
