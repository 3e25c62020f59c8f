/** Ends what the page is reading or hearing now. */
let endLast = () => {};

/** Gives the root that a node stands in, and the roots around that. */
function rootsAround(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

/**
 * Gives the page's one turn to speak or to listen to what happens at an element. `end` is called
 * when another takes the turn, on Escape, when the element goes and when the page is left. Gives
 * the function that gives the turn back.
 */
export function takeTurn(element: Element, end: () => void): () => void {
  endLast();
  endLast = end;
  const observer = new MutationObserver(() => {
    if (!element.isConnected) end();
  });
  for (const root of rootsAround(element)) {
    observer.observe(root, { childList: true, subtree: true });
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') end();
  };
  addEventListener('keydown', onKey);
  addEventListener('pagehide', end);
  return () => {
    if (endLast === end) endLast = () => {};
    observer.disconnect();
    removeEventListener('keydown', onKey);
    removeEventListener('pagehide', end);
  };
}
