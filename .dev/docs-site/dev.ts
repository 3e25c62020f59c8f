import { watch } from 'node:fs';
import { createServer } from 'vitepress';
import { buildThemeEditor } from './build-theme-editor.ts';
import { buildWidget } from './build-widget.ts';
import { ROOT } from './site-folders.ts';
import { writePages } from './write-pages.ts';

/** Editors write a file in several steps; this long after the last, in milliseconds, pages are written. */
const SETTLE_MS = 100;

const WATCHED = ['docs', 'packages', 'examples'];

const isDocument = (path: string | null) =>
  path !== null && /\.(md|json)$/.test(path) && !/\.vitepress|node_modules|dist/.test(path);

let timer: NodeJS.Timeout;

/** A document that is half written is told about, and read again at its next change. */
function writeAgain(): void {
  try {
    writePages();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

if (!buildWidget() || !buildThemeEditor()) throw new Error('not started: a build failed');
writePages();
const server = await createServer(`${ROOT}docs`);
await server.listen();
server.printUrls();
for (const folder of WATCHED) {
  watch(ROOT + folder, { recursive: true }, (_event, path) => {
    if (!isDocument(path)) return;
    clearTimeout(timer);
    timer = setTimeout(writeAgain, SETTLE_MS);
  });
}
