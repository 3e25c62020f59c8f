/** What the page's life means for delivery. */
export interface PageTriggers {
  /** The network may be back. */
  online(): void;
  /** The page may have slept: timers are late. */
  awake(): void;
  /** The page may be kept asleep or go for good. */
  hide(): void;
}

type Source = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Where the events come from; in a browser the window itself. */
export type PageEvents = Partial<Source> & {
  document?: Partial<Source> & { visibilityState: DocumentVisibilityState };
};

/** Listens to the page's life; gives a function that stops it. Does nothing outside a page. */
export function listenToPage(triggers: PageTriggers, page: PageEvents = globalThis): () => void {
  const { document } = page;
  function onVisibility() {
    if (document?.visibilityState === 'visible') triggers.awake();
  }
  const listeners: [Partial<Source> | undefined, string, () => void][] = [
    [page, 'online', triggers.online],
    [page, 'pageshow', triggers.awake],
    [page, 'pagehide', triggers.hide],
    // on the document: Safari before 14 does not let it bubble to the window
    [document, 'visibilitychange', onVisibility],
  ];
  for (const [source, type, listener] of listeners) source?.addEventListener?.(type, listener);
  return () => {
    for (const [source, type, listener] of listeners) source?.removeEventListener?.(type, listener);
  };
}
