import type { Visit } from './visit/visit.ts';
import type { Site } from './site/site.ts';

/** The tables that `npm run test:hosts` prints, in this order. */
export const tables = ['policies', 'hosts', 'bad input'] as const;

/** A page of a portal, and how its server serves it. */
export interface HostPage {
  /** The whole document. */
  html(site: Site): string;
  headers?(site: Site): Record<string, string>;
}

/** A row of a table: a page that the element stands on, and what must come of it. */
export interface HostRow {
  table: (typeof tables)[number];
  name: string;
  expected: string;
  page: HostPage;
  /** How wide the screen is, in CSS pixels; 900 unless given. */
  width?: number;
  /** Which colours the system asks for; `light` unless given. */
  scheme?: 'light' | 'dark';
  /** Fails unless all is as expected; may give what is worth telling. */
  test(visit: Visit): Promise<string | void>;
}

/** Thrown by a row that this machine cannot show. */
export class NotRun extends Error {}

const rows: HostRow[] = [];

/** Declares a row. */
export function row(declared: HostRow): void {
  if (rows.some(({ table, name }) => table === declared.table && name === declared.name))
    throw new Error(`row "${declared.name}" is declared twice`);
  rows.push(declared);
}

/** Gives every row of a table in the order of their declaration. */
export function rowsOf(table: HostRow['table']): HostRow[] {
  return rows.filter((each) => each.table === table);
}
