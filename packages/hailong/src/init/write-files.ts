import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from './output-file.ts';

/** Gives the names of those files that are there already. */
export function presentFiles(folder: string, files: readonly OutputFile[]): string[] {
  return files.map(({ name }) => name).filter((name) => existsSync(join(folder, name)));
}

/** Writes files into a folder, which is made when it is not there. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
}
