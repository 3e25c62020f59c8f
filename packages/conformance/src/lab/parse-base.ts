import { UnusableTargetError } from '../unusable-target-error.ts';

/** Gives a collector's base URL without slash at its end; throws an UnusableTargetError for what is none. */
export function parseBase(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBase = url && /^https?:$/.test(url.protocol) && url.href === url.origin + url.pathname;
  if (isBase) return url.href.replace(/\/+$/, '');
  throw new UnusableTargetError(
    `not a URL: received "${text}", expected the base URL of a collector, as https://rating.example`,
  );
}
