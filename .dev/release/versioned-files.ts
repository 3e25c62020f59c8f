import { globSync, readFileSync } from 'node:fs';

/** Where documents and examples name a version that they must follow. */
const FILES = [
  'README.md',
  'docs/**/*.md',
  'packages/*/README.md',
  'packages/widget/src/version.ts',
  'examples/**/*.{md,html,js,ts,tsx,json,vue,svelte}',
];

/** The version stands in the address of a served file, as that of a package of ours, or by itself. */
const MENTION =
  /(\/v|"(?:@hailong\/[\w-]+|hailong|hailong-conformance)": "|const version = ')(\d+\.\d+\.\d+)(?=[/"'])/g;

/** A file of the repository, and the versions that it names. */
export interface VersionedFile {
  path: string;
  versions: string[];
  /** Gives its text with another version. */
  rewrite(version: string): string;
}

/** Finds the files of a clone that name the version of what we publish; records of decisions keep theirs. */
export function versionedFiles(root: string): VersionedFile[] {
  return globSync(FILES, {
    cwd: root,
    exclude: [
      '**/node_modules/**',
      '**/dist/**',
      'docs/api/**',
      'docs/decisions/**',
      '**/package-lock.json',
    ],
  })
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }))
    .map(({ path, text }) => ({
      path,
      versions: [...text.matchAll(MENTION)].map(([, , version = '']) => version),
      rewrite: (version: string) => text.replaceAll(MENTION, `$1${version}`),
    }))
    .filter(({ versions }) => versions.length > 0);
}
