import { globSync, readFileSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface Snippet {
  /** The file and the line on which the block begins. */
  name: string;
  language: string;
  code: string;
}

const root = new URL('../..', import.meta.url).pathname;

const DOCUMENTS = ['README.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'];

function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(`${root}${file}`, 'utf8');
  return [...text.matchAll(/^```([\w#+-]*)\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: code = '' }) => ({
      name: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      code,
    }),
  );
}

/** Reads the fenced blocks of every document that people are given, in these languages or in all. */
export function readSnippets(...languages: string[]): Snippet[] {
  const files = globSync(DOCUMENTS, { cwd: root, exclude: ['docs/.vitepress/**'] }).sort();
  return files
    .flatMap(snippetsOf)
    .filter(({ language }) => languages.length === 0 || languages.includes(language));
}
