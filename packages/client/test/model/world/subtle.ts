import { createHash } from 'node:crypto';

async function sha256(_algorithm: unknown, bytes: Uint8Array): Promise<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
}

/** Computes digests at once: WebCrypto's thread pool would end the order of a world. */
export const subtle = { digest: sha256 } as unknown as SubtleCrypto;
