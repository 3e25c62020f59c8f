import type { Entry, Revision } from './ledger.ts';

/** What the database of a collector holds. */
export interface Holdings {
  /** Every revision that it holds or has replaced. */
  revisions: Iterable<Revision>;
  /** The sum of its counts. */
  counted: number;
}

/** What came of comparing the ledger with the database. */
export interface Audit {
  /** Revisions in the database. */
  found: number;
  /** Those told saved or recorded that are not in the database with exactly their content. */
  lost: string[];
  /** The ones among them that were told recorded. */
  lostAfterRecorded: string[];
  /** Those stored more than once. */
  doubled: string[];
  /** Different responses in the database. */
  responses: number;
  /** How many more responses are counted than there are; less than 0 where some are not counted. */
  miscounted: number;
  /** How long the revisions waited from "saved" until they left, in milliseconds, shortest first. */
  delaysMs: number[];
}

function delayOf({ savedAt, recordedAt, leftAt }: Entry): number | undefined {
  const doneAt = Math.min(recordedAt ?? Infinity, leftAt ?? Infinity);
  return savedAt === undefined || doneAt === Infinity ? undefined : Math.max(0, doneAt - savedAt);
}

/** Compares what devices were told with what a database holds. */
export function audit(entries: ReadonlyMap<string, Entry>, holdings: Holdings): Audit {
  const found = new Map<string, string>();
  const doubled: string[] = [];
  for (const { key, digest } of holdings.revisions) {
    if (found.has(key)) doubled.push(key);
    else found.set(key, digest);
  }
  const lost = [...entries].filter(
    ([key, { digest, isContradicted }]) => isContradicted || found.get(key) !== digest,
  );
  const responses = new Set([...found.keys()].map((key) => key.split('.')[0])).size;
  const delaysMs = [...entries.values()].flatMap((entry) => delayOf(entry) ?? []);
  return {
    found: found.size,
    lost: lost.map(([key]) => key),
    lostAfterRecorded: lost.flatMap(([key, { recordedAt }]) => (recordedAt ? key : [])),
    doubled,
    responses,
    miscounted: holdings.counted - responses,
    delaysMs: delaysMs.sort((a, b) => a - b),
  };
}
