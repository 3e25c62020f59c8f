/** Calls back once, when half of the element is in sight or it fills half of the screen. */
export function onceInSight(element: Element, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const isSeen = entries.some(({ intersectionRect, boundingClientRect }) => {
        const seen = intersectionRect.height;
        return seen && seen * 2 >= Math.min(boundingClientRect.height, innerHeight);
      });
      if (!isSeen) return;
      observer.disconnect();
      callback();
    },
    // Shares at which the browser tells; a tall element is judged by the screen instead.
    { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5] },
  );
  observer.observe(element);
}
