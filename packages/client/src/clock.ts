/** Time as the client sees it; a test passes its own. */
export interface Clock {
  /** Gives the wall time in milliseconds since 1970; it may jump in either direction. */
  now(): number;
  /** Calls back once after so many milliseconds; gives a function that cancels it. */
  after(ms: number, run: () => void): () => void;
}

/** The clock and timers of the browser. */
export const systemClock: Clock = {
  now: Date.now,
  after: (ms, run) => clearTimeout.bind(undefined, setTimeout(run, ms)),
};
