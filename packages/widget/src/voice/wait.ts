/** Calls back after so many milliseconds; gives the function that calls it off. */
export type Wait = (callback: () => void, ms: number) => () => void;

/** Waits by the clock of the browser. */
export const waitByClock: Wait = (callback, ms) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};
