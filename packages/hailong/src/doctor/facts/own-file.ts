/** Gives the address at which a collector of this version serves the widget. */
export function ownFile(base: string, version: string): string {
  return `${base}/v${version}/hailong.js`;
}
