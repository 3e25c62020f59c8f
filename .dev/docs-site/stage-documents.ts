import { existsSync, readFileSync, statSync } from 'node:fs';
import { addressOf } from './address-of.ts';
import { listDocuments, pageOf } from './document-paths.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { rewriteLinks, type LinkTarget } from './rewrite-links.ts';

const root = new URL('../../', import.meta.url).pathname;

/** What a browser shows by itself; everything else is published as plain text. */
const SHOWN = /\.(json|png|svg|txt)$/;

/** Documents as pages, and the files that they link to. */
export interface Staged {
  /** Markdown by page, such as `guide/embed.md`. */
  pages: Map<string, string>;
  /** Files to publish beside them: path in the repository by path on the site. */
  files: Map<string, string>;
}

function pageAt(path: string): string | undefined {
  return (
    pageOf(path) ??
    (existsSync(`${root}${path}/README.md`) ? pageOf(`${path}/README.md`) : undefined)
  );
}

function resolveIn(document: string, staged: Staged, known: ReadonlySet<string>) {
  return ({ path, hash }: LinkTarget): string | undefined => {
    if (!existsSync(`${root}${path}`)) {
      throw new Error(`${document} links to "${path}", which does not exist`);
    }
    const page = pageAt(path);
    if (page && known.has(page)) return addressOf(page) + hash;
    if (statSync(`${root}${path}`).isDirectory()) return undefined;
    const published = `files/${path}${SHOWN.test(path) ? '' : '.txt'}`;
    staged.files.set(published, path);
    return `/${published}`;
  };
}

/**
 * Turns the documents of the repository into pages: links lead to the page, or to a copy of the
 * file that is meant, and diagrams are drawn. `made` are the pages that come from elsewhere.
 * Throws an Error that names the document and the link where a link leads nowhere.
 */
export function stageDocuments(made: readonly string[]): Staged {
  const staged: Staged = { pages: new Map(), files: new Map() };
  const documents = listDocuments().map((path) => ({ path, page: pageOf(path) ?? '' }));
  const known = new Set([...made, ...documents.map(({ page }) => page)]);
  for (const { path, page } of documents) {
    const language = page.startsWith('en/') ? 'en' : 'vi';
    const markdown = drawDiagrams(readFileSync(`${root}${path}`, 'utf8'), language);
    staged.pages.set(page, rewriteLinks(markdown, path, resolveIn(path, staged, known)));
  }
  return staged;
}
