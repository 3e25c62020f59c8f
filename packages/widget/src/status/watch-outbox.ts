import type { Client } from '@hailong/client';

/** How often the outbox is looked at while the page is seen, in milliseconds: other tabs tell nothing. */
const POLL_MS = 3_000;

/** After what the outbox may have changed. */
const EVENTS = ['hailong-saved', 'hailong-recorded', 'hailong-refused', 'online', 'pageshow'];

/** How many deliveries wait, and how many ended without a receipt. */
export interface OutboxCounts {
  pending: number;
  refused: number;
}

/**
 * Calls back with the counts of a site's outbox, at once and whenever they may have changed; gives a
 * function that stops it.
 */
export function watchOutbox(
  client: Pick<Client, 'pending' | 'refused'>,
  hear: (counts: OutboxCounts) => void,
): () => void {
  let isStopped = false;

  async function look(): Promise<void> {
    if (document.hidden) return;
    const [pending, refused] = await Promise.all([client.pending(), client.refused()]);
    if (!isStopped) hear({ pending, refused: refused.length });
  }

  const timer = setInterval(look, POLL_MS);
  for (const type of EVENTS) addEventListener(type, look);
  document.addEventListener('visibilitychange', look);
  void look();
  return () => {
    isStopped = true;
    clearInterval(timer);
    for (const type of EVENTS) removeEventListener(type, look);
    document.removeEventListener('visibilitychange', look);
  };
}
