import type { Finding, Severity } from '../finding.ts';

/** From what hurts most. */
const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** Gives the findings from what hurts most, each one once. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((each) => [`${each.id} ${each.seen.en}`, each]));
  return [...unique.values()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
