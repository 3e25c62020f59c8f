/**
 * Gives the function that has an element drawn anew after what runs now, at most once a turn; its
 * promise resolves once it is drawn. Nothing is drawn while the element is not in a document.
 */
export function createSchedule(host: Element, draw: () => void): () => Promise<void> {
  let pending: Promise<void> | undefined;
  const schedule = () =>
    (pending ??= Promise.resolve().then(() => {
      pending = undefined;
      // While the page is being parsed, children such as an inline survey may still be missing.
      if (document.readyState === 'loading' && !host.nextSibling) {
        document.addEventListener('DOMContentLoaded', schedule, { once: true });
      } else if (host.isConnected) draw();
    }));
  return schedule;
}
