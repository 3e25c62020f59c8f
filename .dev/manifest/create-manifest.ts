import { globSync, readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema.js';
import { styles } from '../../packages/widget/src/styles/styles.ts';
import { create, ts } from './analyzer.ts';
import { customProperties } from './custom-properties.ts';
import { definitions } from './definitions.ts';
import { eventTypes } from './event-types.ts';
import { tidyElements } from './tidy-elements.ts';

const widget = new URL('../../packages/widget/', import.meta.url).pathname;

/** The modules in which elements, their events and their registration stand. */
const SOURCES = ['src/events/*.ts', 'src/*-element.ts', 'src/*/*-element.ts', 'src/**/*.define.ts'];

/** Modules are named as the tarball has them. */
function builtPath(path: string): string {
  return path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}

/**
 * Describes the elements of `@hailong/widget` as a custom-elements manifest, schema 1.0.0
 * (https://github.com/webcomponents/custom-elements-manifest), from the comments and types in their
 * sources and from the tokens of the look. Module paths are those of the tarball.
 */
export function createManifest(): Package {
  const modules = globSync(SOURCES, { cwd: widget })
    .sort()
    .map((file) => {
      const text = readFileSync(`${widget}${file}`, 'utf8');
      return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    });
  const plugins = [eventTypes(), definitions, tidyElements(customProperties(styles))];
  const manifest = create({ modules, plugins });
  manifest.modules = manifest.modules.filter(({ exports }) => exports?.length);
  for (const module of manifest.modules) {
    module.path = builtPath(module.path);
    for (const { declaration } of module.exports ?? []) {
      if (declaration.module) declaration.module = builtPath(declaration.module);
    }
  }
  return manifest;
}
