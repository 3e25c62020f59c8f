import { hash } from 'node:crypto';
import { canonicalJson, type Response } from '@hailong/protocol';

/**
 * Gives the digest of a response without waiting for WebCrypto; the same as `digest` of the
 * protocol. Throws a TypeError for half of a surrogate pair, which canonical JSON cannot hold.
 */
export function responseDigest(response: Response): string {
  return digestOfText(canonicalJson(response));
}

/** Gives the digest of a response that is already written as canonical JSON. */
export function digestOfText(text: string): string {
  return `sha-256:${hash('sha256', text)}`;
}
