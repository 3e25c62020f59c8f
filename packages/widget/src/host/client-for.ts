import { createClient, type Client } from '@hailong/client';

const clients: Record<string, Client> = {};

/**
 * Gives the page's one client for these collectors, so that several elements share an outbox.
 * Throws a TypeError when there is none or when one is no base URL.
 */
export function clientFor(collectors: readonly string[]): Client {
  if (!collectors[0]) throw new TypeError('collector: received nothing, expected a URL');
  return (clients[`${collectors}`] ??= createClient({ collector: collectors }));
}
