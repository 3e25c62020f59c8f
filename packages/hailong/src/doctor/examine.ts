import { checks } from './checks/checks.ts';
import type { Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import { orderFindings } from './report/order-findings.ts';

/** Gives everything that is wrong with a page, from what hurts most. */
export function examine(observation: Observation): Finding[] {
  return orderFindings(checks.flatMap((check) => check(observation)));
}
