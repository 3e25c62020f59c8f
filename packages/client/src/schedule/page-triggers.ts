/** `pageshow` and `visibilitychange` because timers of a sleeping page are late or gone. */
const EVENTS = ['online', 'pageshow', 'visibilitychange', 'pagehide'];

/** What the page's life means for delivery. */
export interface PageTriggers {
  /** It is time to look at the outbox; hurried when the network may just have come back. */
  wake(isHurried: boolean): void;
  /** The page may be kept asleep, or go for good. */
  sleep(): void;
}

/** Where the events come from; in a browser the window. */
export type PageEvents = Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>> & {
  document?: { visibilityState: DocumentVisibilityState };
};

/** Listens to the page's life; gives a function that stops it. Does nothing outside a page. */
export function listenToPage(
  { wake, sleep }: PageTriggers,
  page: PageEvents = globalThis,
): () => void {
  function listener({ type }: Event) {
    const isOnline = type === 'online';
    if (type === 'pagehide') sleep();
    else if (isOnline || page.document?.visibilityState !== 'hidden') wake(isOnline);
  }
  // captured: before Safari 14 visibilitychange does not bubble from the document to the window
  for (const type of EVENTS) page.addEventListener?.(type, listener, true);
  return () => {
    for (const type of EVENTS) page.removeEventListener?.(type, listener, true);
  };
}
