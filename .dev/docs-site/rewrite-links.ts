/** A place that a link of a document may lead to. */
export interface LinkTarget {
  /** Path in the repository, such as `packages/client/README.md`. */
  path: string;
  /** The anchor with its `#`, or nothing. */
  hash: string;
}

/** Gives the address to write for a target; undefined where the words are to stand without a link. */
export type ResolveTarget = (target: LinkTarget) => string | undefined;

const FENCE = /^( *)(```+|~~~+)[^\n]*\n[\s\S]*?^\1\2[^\S\n]*$/gm;
const LINK = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
const ELSEWHERE = /^([a-z][a-z+.-]*:|\/|#)/i;

function targetOf(document: string, href: string): LinkTarget {
  const url = new URL(href, `file:///${document}`);
  return {
    path: decodeURIComponent(url.pathname).replace(/^\/|\/$/g, ''),
    hash: decodeURIComponent(url.hash),
  };
}

function rewriteProse(prose: string, document: string, resolve: ResolveTarget): string {
  return prose.replace(LINK, (whole, image: string, words: string, href: string) => {
    const inner = words.includes('](') ? rewriteProse(words, document, resolve) : words;
    if (ELSEWHERE.test(href)) return `${image}[${inner}](${href})`;
    const address = resolve(targetOf(document, href));
    if (address === undefined) return image ? whole : inner;
    return `${image}[${inner}](${address})`;
  });
}

/** Rewrites the relative links of a Markdown document, other than those in fenced blocks. */
export function rewriteLinks(markdown: string, document: string, resolve: ResolveTarget): string {
  const parts: string[] = [];
  let end = 0;
  for (const fence of markdown.matchAll(FENCE)) {
    parts.push(rewriteProse(markdown.slice(end, fence.index), document, resolve), fence[0]);
    end = fence.index + fence[0].length;
  }
  return [...parts, rewriteProse(markdown.slice(end), document, resolve)].join('');
}
