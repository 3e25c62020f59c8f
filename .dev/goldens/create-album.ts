import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { comparePictures } from './compare-pictures.ts';
import { encodePicture } from './encode-picture.ts';
import type { Finding } from './finding.ts';
import { mergeShades } from './merge-shades.ts';
import type { Picture } from './picture.ts';

/** The kept pictures, and where those go that differ. */
export interface Album {
  /** Compares a picture with the kept one of its name and puts it aside if it differs. */
  compare(state: string, name: string, picture: Picture): Finding | undefined;
  /** Tells which kept pictures nothing was compared with. */
  findOthers(): Finding[];
  /** Keeps the pictures that were found to differ in place of the old ones. */
  renew(findings: readonly Finding[]): void;
}

function write(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function markedPng({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data.set(data);
  return PNG.sync.write(png);
}

/** Opens the folder of the kept pictures, and empties the one for those that differ. */
export function createAlbum(keptFolder: string, asideFolder: string): Album {
  const compared = new Set<string>();
  rmSync(asideFolder, { recursive: true, force: true });
  mkdirSync(asideFolder, { recursive: true });
  const aside = (state: string, name: string) => join(asideFolder, state, name);
  const kept = (state: string, name: string) => join(keptFolder, state, `${name}.png`);

  return {
    compare(state, name, picture) {
      const file = kept(state, name);
      compared.add(file);
      const old = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
      const difference = old && comparePictures(old, picture);
      if (old && !difference) return undefined;
      write(`${aside(state, name)}.actual.png`, encodePicture(mergeShades(picture)));
      if (!difference) return { state, name, words: 'is not kept' };
      write(`${aside(state, name)}.diff.png`, markedPng(difference.marked));
      return { state, name, words: `${difference.count} pixels differ` };
    },
    findOthers() {
      const files = globSync('*/*.png', { cwd: keptFolder }).sort();
      return files
        .filter((file) => !compared.has(join(keptFolder, file)))
        .map((file) => ({ state: dirname(file), name: file.slice(dirname(file).length + 1, -4) }))
        .map((place) => ({ ...place, words: 'is kept of no state' }));
    },
    renew(findings) {
      for (const { state, name } of findings) {
        const actual = `${aside(state, name)}.actual.png`;
        if (existsSync(actual)) write(kept(state, name), readFileSync(actual));
        else rmSync(kept(state, name));
      }
    },
  };
}
