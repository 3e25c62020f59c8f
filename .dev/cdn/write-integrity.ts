import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that a page names by their address. */
const SCRIPTS = ['hailong.js', 'hailong-voice.js', 'hailong-client.js'];

/** Gives what the attribute `integrity` of a script holds: https://www.w3.org/TR/sri-2/ */
function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** Writes `integrity.json` beside the built scripts of a folder: the hash of each that is there, by its name. */
export function writeIntegrity(folder: string): void {
  const built = SCRIPTS.filter((name) => existsSync(join(folder, name)));
  const hashes = Object.fromEntries(built.map((name) => [name, integrityOf(join(folder, name))]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
