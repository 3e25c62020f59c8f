/** Something that others may hear of. */
export interface Hook<Heard extends unknown[]> {
  hear(listener: (...heard: Heard) => void): void;
  tell(...heard: Heard): void;
}

/** Makes a hook that nobody hears of yet. */
export function createHook<Heard extends unknown[]>(): Hook<Heard> {
  const listeners: ((...heard: Heard) => void)[] = [];
  return {
    hear: (listener) => void listeners.push(listener),
    tell: (...heard) => listeners.forEach((listener) => listener(...heard)),
  };
}
