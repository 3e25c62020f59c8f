/** One revision of an answer: its idempotency key, and the digest of exactly what it says. */
export interface Revision {
  key: string;
  digest: string;
}

/** What a device was told of a revision; times are in milliseconds since 1970. */
export interface Entry {
  digest: string;
  savedAt?: number;
  /** When the device was told that it is recorded. */
  recordedAt?: number;
  /** When it left the outbox of its device, whether or not a tab still waited for it. */
  leftAt?: number;
  /** Whether a device was told of two different contents. */
  isContradicted?: boolean;
}

/** How many revisions were told what. */
export interface Told {
  saved: number;
  recorded: number;
  refused: number;
}

/** What all devices were told, kept outside of them so that it outlives every crash. */
export interface Ledger {
  entries: ReadonlyMap<string, Entry>;
  /** What was refused, or has expired, with the reason. */
  refusals: readonly string[];
  saved(revision: Revision): void;
  recorded(revision: Revision): void;
  /** Notes that a revision is in its device's outbox no more, by its key. */
  left(key: string): void;
  refused(revision: Revision, reason: string): void;
  told(): Told;
}

/** Makes an empty ledger; telling the same again changes nothing. */
export function createLedger(now: () => number = Date.now): Ledger {
  const entries = new Map<string, Entry>();
  const refusals: string[] = [];
  const told: Told = { saved: 0, recorded: 0, refused: 0 };

  function entryOf({ key, digest }: Revision): Entry {
    const entry = entries.get(key) ?? { digest };
    if (entry.digest !== digest) entry.isContradicted = true;
    entries.set(key, entry);
    return entry;
  }

  return {
    entries,
    refusals,
    saved(revision) {
      const entry = entryOf(revision);
      if (entry.savedAt === undefined) told.saved += 1;
      entry.savedAt ??= now();
    },
    recorded(revision) {
      const entry = entryOf(revision);
      if (entry.recordedAt === undefined) told.recorded += 1;
      entry.recordedAt ??= now();
    },
    left(key) {
      const entry = entries.get(key);
      if (entry) entry.leftAt ??= now();
    },
    refused({ key }, reason) {
      told.refused += 1;
      refusals.push(`${key}: ${reason}`);
    },
    told: () => ({ ...told }),
  };
}
