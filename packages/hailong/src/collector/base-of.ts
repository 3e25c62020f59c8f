import { parseCollector } from '@hailong/client';

/** Gives the base URL of a collector without a trailing slash; undefined for what is no base URL. */
export function baseOf(address: string): string | undefined {
  try {
    return parseCollector(address.trim());
  } catch {
    return undefined;
  }
}
