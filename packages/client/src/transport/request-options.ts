import { bare } from '../bare.ts';

/**
 * Longest body sent with `keepalive`, in UTF-16 code units of at most three bytes each: together
 * at most 48 KiB of the 64 KiB that all keepalive requests of a page share.
 */
const KEEPALIVE_MAX_LENGTH = 16_384;

/** Gives the options of a POST of JSON that may outlive the page and carries no credentials. */
export function requestOptions(body: string, headers?: Record<string, string>): RequestInit {
  return bare({
    method: 'POST',
    mode: 'cors',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    keepalive: body.length <= KEEPALIVE_MAX_LENGTH,
    headers: bare({ 'Content-Type': 'application/json' }, headers),
    body,
  });
}
