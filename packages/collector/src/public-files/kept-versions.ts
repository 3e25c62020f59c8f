import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublicFile, VersionFiles } from './public-file.ts';
import { typeOf } from './type-of.ts';

/** The folder of a version, such as `v1.4.2` or `v2.0.0-beta.1`. */
const FOLDER = /^v(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/;

function keepFile(folder: string, { name, source }: PublicFile): void {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file).equals(source)) return;
  mkdirSync(dirname(file), { recursive: true });
  // Whole or not at all: a half-written script would be served for ever.
  writeFileSync(`${file}.part`, source);
  renameSync(`${file}.part`, file);
}

/** Keeps the files of a version in a directory, each under its name in the folder `v{version}`. */
export function keepVersion(directory: string, { version, files }: VersionFiles): void {
  for (const file of files) keepFile(join(directory, `v${version}`), file);
}

function readFiles(folder: string): PublicFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && typeOf(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: path.slice(folder.length + 1).replaceAll('\\', '/'),
      source: readFileSync(path),
    }));
}

/** Reads the versions that a directory keeps; none where there is no directory. */
export function readVersions(directory: string): VersionFiles[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).flatMap((name) => {
    const version = FOLDER.exec(name)?.[1];
    return version === undefined ? [] : [{ version, files: readFiles(join(directory, name)) }];
  });
}
