import type { BuiltPage } from './read-site.ts';

const HERE = 'https://site.invalid/';

function fileOf(url: URL): string {
  const path = decodeURIComponent(url.pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Anchors that browsers know by themselves. */
const isKnown = (anchor: string) => anchor === '' || anchor === 'top';

/**
 * Lists the links of built pages that lead to no file of the site or to no anchor of its page, as
 * `page → link`. `exists` tells whether a path of the site is a file.
 */
export function findDeadLinks(
  pages: readonly BuiltPage[],
  exists: (path: string) => boolean,
): string[] {
  const anchors = new Map(
    pages.map(({ path, tags }) => [path, new Set(tags.map(({ attributes }) => attributes['id']))]),
  );
  function isDead(path: string, href: string): boolean {
    const url = new URL(href, HERE + path);
    if (url.origin !== new URL(HERE).origin) return false;
    const file = fileOf(url);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (!exists(file)) return true;
    return !isKnown(anchor) && anchors.has(file) && !anchors.get(file)?.has(anchor);
  }
  return pages.flatMap(({ path, tags }) =>
    tags
      .flatMap(({ attributes: { href, src } }) => [href, src])
      .filter((link) => link !== undefined && isDead(path, link))
      .map((link) => `${path} → ${link}`),
  );
}
