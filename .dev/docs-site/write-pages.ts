import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { madePages } from './made-pages.ts';
import { markTranslated } from './mark-translated.ts';
import { createManifest } from '../manifest/create-manifest.ts';
import { PAGES, ROOT } from './site-folders.ts';
import { stageDocuments } from './stage-documents.ts';

const SCHEMAS = 'packages/protocol/schemas/';

/** A file that has not changed is left alone, so that the development server draws only what did. */
function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function publish(from: string, to: string): void {
  mkdirSync(dirname(`${PAGES}public/${to}`), { recursive: true });
  copyFileSync(from, `${PAGES}public/${to}`);
}

function publishReference(): void {
  for (const name of globSync('*.schema.json', { cwd: ROOT + SCHEMAS })) {
    publish(ROOT + SCHEMAS + name, `schemas/${name}`);
  }
  publish(`${ROOT}${SCHEMAS}openapi.json`, 'openapi.json');
  publish(`${ROOT}packages/widget/dist/cdn/hailong.js`, 'hailong/hailong.js');
  write(`${PAGES}public/custom-elements.json`, `${JSON.stringify(createManifest(), null, 2)}\n`);
}

function dropStale(pages: ReadonlyMap<string, string>): void {
  for (const file of globSync('**/*.md', { cwd: PAGES })) {
    if (!pages.has(file)) rmSync(PAGES + file);
  }
}

/** Writes everything that VitePress reads; needs the file for a script tag to be built. */
export function writePages(): void {
  const made = madePages();
  const { pages: documents, files } = stageDocuments([...made.keys()]);
  const pages = markTranslated(new Map([...documents, ...made]));
  dropStale(pages);
  for (const [page, text] of pages) write(PAGES + page, text);
  for (const [to, from] of files) publish(ROOT + from, to);
  publishReference();
}
