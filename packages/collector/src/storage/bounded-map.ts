/** A map that keeps only entries used lately, so that its memory has a ceiling. */
export interface BoundedMap<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  clear(): void;
}

/**
 * Creates a map of at most `capacity` entries. They live in two generations: when the young one has
 * half the capacity it becomes the old one, and what nobody used since is dropped. That costs far
 * less than keeping all entries in the order of their use.
 */
export function createBoundedMap<Key, Value>(capacity: number): BoundedMap<Key, Value> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  const set = (key: Key, value: Value): void => {
    young.set(key, value);
    if (young.size < capacity / 2) return;
    old = young;
    young = new Map();
  };
  return {
    get(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const rescued = old.get(key);
      if (rescued !== undefined) set(key, rescued);
      return rescued;
    },
    set,
    clear() {
      young.clear();
      old.clear();
    },
  };
}
