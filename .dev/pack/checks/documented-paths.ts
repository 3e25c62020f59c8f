import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Check, Packed } from '../check.ts';

const root = new URL('../../..', import.meta.url).pathname;
const DOCUMENTS = ['README.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'];
const IMPORT = /(?:from|import|require|resolve)[\s(]*['"]((?:@hailong\/|hailong)[^'"]*)['"]/g;
const FILE = /node_modules\/((?:@hailong\/|hailong-)[\w./-]*\w)/g;

function textOf(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8');
}

function isResolved(specifier: string, { project }: Packed): boolean {
  try {
    return existsSync(createRequire(`${project}/package.json`).resolve(specifier));
  } catch {
    return false;
  }
}

function unique(found: Iterable<RegExpExecArray>): string[] {
  return [...new Set([...found].map(([, name]) => name ?? ''))];
}

/** Every import path and every path into `node_modules` that a document names leads to a file. */
export const documentedPaths: Check = {
  name: 'every import path in the README, the guides and the packages resolves',
  findFaults(packed) {
    const files = globSync(DOCUMENTS, {
      cwd: root,
      exclude: ['docs/api/**', '**/node_modules/**', 'docs/.vitepress/**'],
    });
    const checked = files.flatMap((file) => {
      const text = textOf(file);
      const imports = unique(text.matchAll(IMPORT)).filter((name) => !isResolved(name, packed));
      const paths = unique(text.matchAll(FILE)).filter(
        (path) => !existsSync(`${packed.project}/node_modules/${path}`),
      );
      return [...imports, ...paths].map((name) => `${file}: ${name}`);
    });
    return checked;
  },
};
