import type { Audit } from './ledger/audit.ts';
import type { Told } from './ledger/ledger.ts';

/** What came of a soak. */
export interface SoakReport {
  /** What devices without a browser, and pages in one, were told. */
  told: { devices: Told; pages: Told };
  /** What was refused, with the reason. */
  refusals: readonly string[];
  audit: Audit;
  /** What the collector's own check of its database found; empty where it is sound. */
  unsound: string;
  /** Records that were still in outboxes at the end. */
  waiting: number;
  collectorKills: number;
  /** How many of them were exactly before or after a commit. */
  killsAtCommit: number;
  browserKills: number;
  tabCrashes: { devices: number; pages: number };
  visits: number;
  requests: number;
  /** How many faults were injected, by name. */
  faults: ReadonlyMap<string, number>;
}
