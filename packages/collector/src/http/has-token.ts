import { createHash, timingSafeEqual } from 'node:crypto';

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Tells whether an Authorization header carries this bearer token, in a time that tells nothing about it. */
export function hasToken(authorization: string | undefined, token: string): boolean {
  const [, received] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  return received !== undefined && timingSafeEqual(hash(received), hash(token));
}
