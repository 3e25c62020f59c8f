/** Writes a path as a JSON Pointer (RFC 6901): `['a', 0]` becomes `/a/0`. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
