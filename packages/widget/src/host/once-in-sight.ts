/** Calls back once, when half of the element is in sight or it fills half of the screen. */
export function onceInSight(element: Element, callback: () => void): void {
  const share = Math.min(0.5, innerHeight / 2 / element.clientHeight);
  const observer = new IntersectionObserver(
    (entries) => {
      // The browser may have rounded the share at which it tells.
      if (!entries.some(({ intersectionRatio }) => intersectionRatio > share - 0.01)) return;
      observer.disconnect();
      callback();
    },
    { threshold: share },
  );
  observer.observe(element);
}
