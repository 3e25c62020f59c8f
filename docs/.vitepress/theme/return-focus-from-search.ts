const SEARCH = '.VPLocalSearchBox';

/**
 * Gives the focus back to what had it once the search is closed. VitePress traps the focus when the
 * field has it already, and so knows nothing to give it back to.
 */
export function returnFocusFromSearch(): void {
  let before: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target, relatedTarget }) => {
    const isInSearch = (element: EventTarget | null) =>
      element instanceof Element && element.closest(SEARCH) !== null;
    if (!isInSearch(target) || isInSearch(relatedTarget)) return;
    before = relatedTarget instanceof HTMLElement ? relatedTarget : undefined;
  });
  new MutationObserver(() => {
    if (!before || document.querySelector(SEARCH)) return;
    if (document.activeElement === document.body) before.focus();
    before = undefined;
  }).observe(document.body, { childList: true });
}
