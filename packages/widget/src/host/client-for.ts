import { createSender, type Sender } from '@hailong/client';

const clients: Record<string, Sender> = {};

/**
 * Gives the page's one sender to these collectors, so that several elements share an outbox.
 * Throws a TypeError when there is none or when one is no base URL.
 */
export function clientFor(collectors: readonly string[]): Sender {
  if (!collectors[0]) throw new TypeError('collector: received nothing, expected a URL');
  return (clients[`${collectors}`] ??= createSender({ collector: collectors }));
}
