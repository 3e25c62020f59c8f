import { canonicalJson } from './canonical-json.ts';

/**
 * Gives the digest of a value: `sha-256:` and the SHA-256 of its canonical JSON in hexadecimal.
 * Needs WebCrypto, which browsers offer only to secure pages; rejects with a TypeError elsewhere.
 */
export async function digest(
  value: unknown,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return `sha-256:${[...hash].map((byte) => (256 + byte).toString(16).slice(1)).join('')}`;
}
