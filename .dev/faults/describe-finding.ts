import type { Finding } from './run-rows.ts';

/** Writes a row of the matrix with what came of it. */
export function describeFinding({ row, outcome, reason, tookMs }: Finding): string {
  const { number, fault, expected } = row;
  const seconds = (tookMs / 1000).toFixed(1);
  const line = `${String(number).padStart(2)} | ${fault} | ${expected} | ${outcome}`;
  if (outcome === 'not run') return `${line}: ${reason}`;
  return `${line} (${seconds} s)${reason && `\n${reason.replaceAll(/^/gm, '     ')}`}`;
}
