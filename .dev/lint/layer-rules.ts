import type { Linter } from 'eslint';
import { layers, type Layer } from '../layers.ts';

function escape(name: string): string {
  return name.replace(/[/.]/g, '\\$&');
}

/** A pattern for every bare import that the layer does not name. */
export function forbiddenImports({ imports, isBrowser }: Layer): string {
  const allowed = imports.map((name) => `${escape(name)}(/|$)`);
  if (!isBrowser) allowed.push('node:');
  return `^(?!\\.{1,2}/${allowed.map((name) => `|${name}`).join('')})`;
}

function zodRule(name: string): Linter.Config[] {
  if (name !== 'protocol') return [];
  const patterns = [
    { regex: '^zod', message: 'zod belongs to the schema entry', allowTypeImports: true },
  ];
  return [
    {
      files: ['packages/protocol/src/**/*.ts'],
      ignores: ['packages/protocol/src/{schema,openapi}/**'],
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
    },
  ];
}

function layerRule([name, layer]: [string, Layer]): Linter.Config[] {
  const message = `${name} may import only: ${layer.imports.join(', ') || 'nothing'} (.dev/layers.ts)`;
  const patterns = [
    { regex: forbiddenImports(layer), message },
    { regex: '^\\.{1,2}/(.*/)?index\\.ts$', message: 'nothing imports its own index.ts' },
  ];
  return [
    {
      files: [`packages/${name}/src/**/*.ts`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    },
    {
      files: [`packages/${name}/src/**/index.ts`],
      rules: { 'no-restricted-imports': ['error', { patterns: patterns.slice(0, 1) }] },
    },
    ...zodRule(name),
  ];
}

/** The import rule of every package, made from the table of layers. */
export const layerRules: Linter.Config[] = Object.entries(layers).flatMap(layerRule);
