import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Gives the folder of the built theme editor: the one that is configured, else the one that comes
 * with `@hailong/themes`; undefined where that has not been built. Throws an Error when the
 * configured one holds no page.
 */
export function findThemeEditor(configured: string | undefined): string | undefined {
  const themes = dirname(fileURLToPath(import.meta.resolve('@hailong/themes/tokens.json')));
  const folder = configured ?? join(themes, 'dist/editor');
  if (existsSync(join(folder, 'index.html'))) return folder;
  if (configured === undefined) return undefined;
  throw new Error(
    `themeEditor: received "${configured}", expected a folder with the built theme editor (index.html)`,
  );
}
