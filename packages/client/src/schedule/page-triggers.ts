/** `pageshow` and `visibilitychange` because timers of a sleeping page are late or gone. */
const EVENTS = ['online', 'pageshow', 'visibilitychange', 'pagehide'];

/** Where the events come from; in a browser the window. */
export type PageEvents = Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>> & {
  document?: Pick<Document, 'hidden'>;
};

/**
 * Listens to the page's life and gives a function that stops it; does nothing outside a page.
 * `wake` is called when it is time to look at the outbox, hurried when the network may just have
 * come back; `sleep` when the page may be kept asleep or go for good.
 */
export function listenToPage(
  wake: (isHurried: boolean) => void,
  sleep: () => void,
  page: PageEvents = globalThis,
): () => void {
  function listener({ type }: Event) {
    const isOnline = type === 'online';
    if (type === 'pagehide') sleep();
    else if (isOnline || !page.document?.hidden) wake(isOnline);
  }
  // captured: before Safari 14 visibilitychange does not bubble from the document to the window
  const each = (method: 'addEventListener' | 'removeEventListener') =>
    EVENTS.forEach((type) => page[method]?.(type, listener, true));
  each('addEventListener');
  return () => each('removeEventListener');
}
