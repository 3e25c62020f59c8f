import { globSync, readFileSync } from 'node:fs';
import { SITE } from '../site-folders.ts';
import { tagsOf, type Tag } from './tags-of.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Path below the site, such as `en/guide/embed.html`. */
  path: string;
  tags: Tag[];
}

/** Reads every HTML page of the built site. */
export function readSite(): BuiltPage[] {
  return globSync('**/*.html', { cwd: SITE })
    .sort()
    .map((path) => ({ path, tags: tagsOf(readFileSync(SITE + path, 'utf8')) }));
}
