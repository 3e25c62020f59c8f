import { createHash } from 'node:crypto';

/** Digits of the hash in the address of an asset; enough to tell versions apart. */
const HASH_DIGITS = 12;

/** Gives the address under `assets/` that the pages load a file from; another content has another address. */
export function assetName(file: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);
  return `${file}?v=${hash}`;
}
