/** Gives the way from an address of the collector to its root; relative, so that a prefix of a proxy survives. */
export function rootOf(url: string): string {
  const [path = ''] = url.split('?');
  const depth = path.split('/').length - 2;
  return depth > 0 ? '../'.repeat(depth) : './';
}
