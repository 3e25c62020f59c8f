import { isItem, type Item } from '../outbox/item.ts';

/** Tells the clients of other tabs, and others of this page, what has become of their responses. */
export interface TabChannel {
  tell(item: Item): void;
  open(): void;
  /** A page with an open channel may be thrown out of the back-forward cache. */
  close(): void;
}

/**
 * Gives the channel that all clients with one database share. Without it, as before Safari 15.4, a
 * response that another tab delivered is sent again for its receipt; it is not counted twice.
 */
export function createTabChannel(name: string, hear: (item: Item) => void): TabChannel {
  let channel: BroadcastChannel | undefined;
  return {
    tell(item) {
      const { id, revision } = item.response;
      channel?.postMessage({ ...item, response: { id, revision } });
    },
    open() {
      if (channel || typeof BroadcastChannel === 'undefined') return;
      channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => isItem(data) && hear(data);
    },
    close() {
      channel?.close();
      channel = undefined;
    },
  };
}
