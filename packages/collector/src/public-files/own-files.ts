import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frameScripts } from '../pages/assets/frame-scripts.ts';
import type { PublicFile } from './public-file.ts';

/** What is built into the folder of the widget: what it may load, the client alone, the hashes, the licences. */
const BESIDE = [
  'hailong-voice.js',
  'hailong-client.js',
  'integrity.json',
  'hailong.licenses.md',
  'hailong-voice.licenses.md',
  'hailong-client.licenses.md',
];

/** The themes that come with Hài Lòng. */
const THEMES = ['neutral', 'red', 'blue', 'high-contrast'];

function themeFiles(): PublicFile[] {
  return THEMES.map((name) => {
    const file = fileURLToPath(import.meta.resolve(`@hailong/themes/${name}.css`));
    return { name: `themes/${name}.css`, source: readFileSync(file) };
  });
}

function widgetFiles(widgetFile: string): PublicFile[] {
  const beside = BESIDE.map((name) => ({ name, path: join(dirname(widgetFile), name) }));
  return [
    { name: 'hailong.js', source: readFileSync(widgetFile) },
    ...beside
      .filter(({ path }) => existsSync(path))
      .map(({ name, path }) => ({ name, source: readFileSync(path) })),
  ];
}

/**
 * Gives the files that this version of the collector brings: the ready themes, the script that lets
 * the frames of a host's page be as tall as the hosted form in them, and the built widget with what
 * lies beside it. Throws when a widget is named and missing.
 */
export function ownFiles(widgetFile: string | undefined): PublicFile[] {
  return [
    { name: 'hailong-frame.js', source: Buffer.from(frameScripts.hostPage) },
    ...themeFiles(),
    ...(widgetFile === undefined ? [] : widgetFiles(widgetFile)),
  ];
}
