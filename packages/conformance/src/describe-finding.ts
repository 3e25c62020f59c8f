import type { Finding } from './finding.ts';

/** How wide the column of ids is, in characters: the longest id and a space. */
const ID_WIDTH = 26;

/** Writes a finding as a row of the table; what was received, or why nothing can be said, stands under it. */
export function describeFinding({ id, level, rule, outcome, reason }: Finding): string {
  const row = `${outcome}  ${level.padEnd(6)}  ${id.padEnd(ID_WIDTH)}${rule}`;
  return reason === undefined ? row : `${row}\n${' '.repeat(14)}${reason}`;
}
