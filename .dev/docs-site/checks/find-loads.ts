import type { Tag } from './tags-of.ts';

/** Links that a browser follows by itself. */
const LOADING =
  /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/;

function loadedBy({ name, attributes }: Tag): (string | undefined)[] {
  const { src, srcset, href, rel = '', data, action, poster } = attributes;
  const sources = srcset?.split(',').map((one) => one.trim().split(' ')[0]) ?? [];
  const linked = name === 'link' && LOADING.test(rel) ? href : undefined;
  const used = name === 'use' || name === 'image' ? (href ?? attributes['xlink:href']) : undefined;
  return [src, linked, used, data, action, poster, ...sources];
}

const isElsewhere = (url: string) => /^(?:[a-z]+:)?\/\//i.test(url);

/** Lists what a page would load or send to from elsewhere. Links to follow are none of it. */
export function findLoads(tags: readonly Tag[]): string[] {
  return tags.flatMap(loadedBy).filter((url) => url !== undefined && isElsewhere(url)) as string[];
}

/** Lists what a style sheet would load from elsewhere. */
export function findStyleLoads(css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')\s]+)|@import\s+["']([^"']+)/g);
  const urls = [...found].map(([, url, imported]) => url ?? imported ?? '');
  return urls.filter(isElsewhere);
}
