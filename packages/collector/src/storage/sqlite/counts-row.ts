/** A row of the table of counts, as schema.ts describes it. */
export interface CountsRow {
  period: number;
  agency: number;
  procedure: number;
  channel: number;
  eligibility: number;
  outcome: number;
  n: number;
  views: number;
  cells: Buffer;
}
