import type { Answers } from '@hailong/protocol';

/** Where the one draft of a site is kept. */
const KEY = 'hailong-draft';

/** What a citizen has filled in and not yet sent, and on which page they were. */
export interface Filled {
  answers: Answers;
  at: number;
}

/** The place of a half-filled survey on this device. */
export interface Draft {
  /** Gives what was kept about the same thing, unless it is too old, in which case it is deleted. */
  load(): Filled | undefined;
  save(filled: Filled): void;
  clear(): void;
}

/**
 * Gives the place where a half-filled survey about something is kept for so many minutes. It never
 * throws: where the browser has no storage, a survey is simply not resumed. A site has one draft,
 * so that nothing piles up; whatever is filled in next replaces it.
 */
export function createDraft(
  about: object,
  keepMinutes: number,
  storage = () => localStorage,
  now = Date.now,
): Draft {
  const name = JSON.stringify(about);
  const attempt = <T>(action: (place: Storage) => T): T | undefined => {
    try {
      return action(storage());
    } catch {
      return undefined;
    }
  };
  return {
    load: () =>
      attempt((place) => {
        const draft = JSON.parse(place.getItem(KEY) ?? '{}');
        // Also where the clock was set back; without a draft there is no time, and no comparison holds.
        const isFresh = Math.abs(now() - draft.savedAt) < keepMinutes * 60_000;
        if (!isFresh) place.removeItem(KEY);
        return isFresh && draft.name === name ? draft : undefined;
      }),
    save: (filled) =>
      attempt((place) => place.setItem(KEY, JSON.stringify({ name, savedAt: now(), ...filled }))),
    clear: () => attempt((place) => place.removeItem(KEY)),
  };
}
