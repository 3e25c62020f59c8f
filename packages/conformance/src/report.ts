import type { Finding } from './finding.ts';

/** What was found out about a collector. */
export interface Report {
  format: 'hailong-conformance@1';
  /** The base URL of the collector. */
  collector: string;
  survey: { id: string; version: number };
  /** The agency that the test answers name. */
  agency: string;
  passed: number;
  failed: number;
  skipped: number;
  findings: Finding[];
}
