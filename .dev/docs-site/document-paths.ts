import { globSync } from 'node:fs';

const root = new URL('../..', import.meta.url).pathname;

/** Every document of the repository that is a page of the site. */
const DOCUMENTS = [
  'docs/guide/{vi,en}/*.md',
  'docs/*.md',
  'docs/decisions/*.md',
  'packages/*/README.md',
  'packages/surveys/src/*/README.md',
  'examples/*/README.md',
  '.github/*.md',
];

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^docs\/guide\/vi\/(.+)$/, 'guide/$1'],
  [/^docs\/guide\/en\/(.+)$/, 'en/guide/$1'],
  [/^docs\/decisions\/README\.md$/, 'en/decisions/index.md'],
  [/^docs\/(decisions\/.+)$/, 'en/$1'],
  [/^docs\/([^/]+)$/, 'en/project/$1'],
  [/^packages\/surveys\/src\/([^/]+)\/README\.md$/, 'en/packages/surveys-$1.md'],
  [/^(packages|examples)\/([^/]+)\/README\.md$/, 'en/$1/$2.md'],
];

/** Where the pages stand that come from no document of their own, by the document that links mean. */
const STAND_INS: Readonly<Record<string, string>> = {
  'README.md': 'en/index.md',
  'docs/guide/README.md': 'en/guide/index.md',
};

/**
 * Gives the page of the site, such as `en/guide/embed.md`, that a document of the repository
 * becomes; undefined for a file that is no page.
 */
export function pageOf(document: string): string | undefined {
  if (STAND_INS[document]) return STAND_INS[document];
  const github = /^\.github\/([A-Z_]+)\.md$/.exec(document)?.[1];
  if (github) return `en/project/${github.toLowerCase().replaceAll('_', '-')}-policy.md`;
  const rule = RULES.find(([pattern]) => pattern.test(document));
  return rule && document.endsWith('.md') ? document.replace(...rule) : undefined;
}

/** Lists the documents of the repository that become pages, in the order of their paths. */
export function listDocuments(): string[] {
  return globSync([...DOCUMENTS], { cwd: root, exclude: ['**/node_modules/**'] })
    .filter((path) => pageOf(path) !== undefined)
    .sort();
}
