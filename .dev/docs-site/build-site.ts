import { rmSync } from 'node:fs';
import { run } from '../run.ts';
import { buildThemeEditor } from './build-theme-editor.ts';
import { buildWidget } from './build-widget.ts';
import { PAGES } from './site-folders.ts';
import { writePages } from './write-pages.ts';

/** Builds everything that is published; says whether it went without an error, a warning or a dead link. */
export function buildSite(): boolean {
  rmSync(PAGES, { recursive: true, force: true });
  if (!buildWidget() || !run('npx', ['tsc', '-b'])) return false;
  writePages();
  return (
    buildThemeEditor() &&
    run('npx', ['typedoc', '--options', '.dev/typedoc.config.mjs', '--logLevel', 'Warn']) &&
    run('npx', ['vitepress', 'build', 'docs'])
  );
}
