/** Shares of the element at which the browser tells; a tall element is judged by the screen instead. */
const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5];

/**
 * Calls back once, when half of the element is in sight or it fills half of the screen. Gives a
 * function that stops watching.
 */
export function onceInSight(element: Element, callback: () => void): () => void {
  const watch = (entries: IntersectionObserverEntry[], observer: IntersectionObserver) => {
    const isSeen = entries.some(({ intersectionRect, boundingClientRect }) => {
      const half = Math.min(boundingClientRect.height, innerHeight) / 2;
      return half > 0 && intersectionRect.height >= half;
    });
    if (!isSeen) return;
    observer.disconnect();
    callback();
  };
  const observer = new IntersectionObserver(watch, { threshold: STEPS });
  observer.observe(element);
  return () => observer.disconnect();
}
