import { readFileSync } from 'node:fs';
import type { Language } from './language.ts';

/** A guide as the table of `docs/guide/README.md` lists it, in one language. */
export interface Guide {
  /** For whom it is. */
  audience: string;
  title: string;
  /** Path in the repository. */
  document: string;
}

const TABLE = new URL('../../docs/guide/README.md', import.meta.url);

const ROW =
  /^\| ([^|]+?) \/ ([^|]+?) *\| \[([^\]]+)\]\(([^)]+)\) *\| \[([^\]]+)\]\(([^)]+)\) *\|$/gm;

const capital = (words: string) => words[0]?.toLocaleUpperCase('vi') + words.slice(1);

/** Reads the guides in one language, in the order of the table. */
export function readGuides(language: Language): Guide[] {
  return [...readFileSync(TABLE, 'utf8').matchAll(ROW)].map(([, ...cells]) => {
    const [forEn = '', forVi = '', titleEn = '', fileEn = '', titleVi = '', fileVi = ''] = cells;
    return language === 'vi'
      ? { audience: capital(forVi), title: titleVi, document: `docs/guide/${fileVi}` }
      : { audience: capital(forEn), title: titleEn, document: `docs/guide/${fileEn}` };
  });
}
