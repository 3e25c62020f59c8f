/**
 * Longest body sent with `keepalive`, in UTF-16 code units of at most three bytes each: together
 * at most 48 KiB of the 64 KiB that all keepalive requests of a page share.
 */
const KEEPALIVE_MAX_LENGTH = 16_384;

/** An object that takes nothing from `Object.prototype`, which some pages pollute. */
type Bare<T> = T & { __proto__: null };

/** Gives the options of a POST of JSON that may outlive the page and carries no credentials. */
export function requestOptions(body: string, headers?: Record<string, string>): RequestInit {
  const options: Bare<RequestInit> = {
    __proto__: null,
    method: 'POST',
    mode: 'cors',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    keepalive: body.length <= KEEPALIVE_MAX_LENGTH,
    headers: {
      __proto__: null,
      'Content-Type': 'application/json',
      ...headers,
    } as object as Headers,
    body,
  };
  return options;
}
