import type { Delivery, Saved, Submission } from '../../../src/submission.ts';
import type { Life } from './agenda.ts';
import { createHook, type Hook } from './hook.ts';

/** What a citizen sent in a tab and was told about it. */
export interface Told {
  tab: Life;
  key: string;
  /** Canonical JSON of the response. */
  content: string;
  collectors: readonly string[];
  saved?: Saved;
  recorded?: Delivery;
}

/** Everything that citizens sent and were told, in order. */
export interface Ledger {
  readonly entries: Told[];
  /** Adds an entry and gives it back. */
  enter(entry: Told): Told;
  /** Notes in an entry what is told of its submission. */
  follow(entry: Told, submission: Submission): void;
  /** Told when a citizen is told that an answer is saved, or is not. */
  readonly saved: Hook<[entry: Told, saved: Saved]>;
  /** Told when a citizen is told how the delivery ended. */
  readonly recorded: Hook<[entry: Told, delivery: Delivery]>;
}

/** Makes an empty ledger. */
export function createLedger(): Ledger {
  const entries: Told[] = [];
  const ledger: Ledger = {
    entries,
    enter(entry) {
      entries.push(entry);
      return entry;
    },
    follow(entry, { saved, recorded }) {
      void saved.then((told) => {
        entry.saved = told;
        ledger.saved.tell(entry, told);
      });
      void recorded.then((told) => {
        entry.recorded = told;
        ledger.recorded.tell(entry, told);
      });
    },
    saved: createHook(),
    recorded: createHook(),
  };
  return ledger;
}
