import type { Check, Level } from './check.ts';
import { checks } from './checks/checks.ts';
import type { Finding } from './finding.ts';
import { Breach } from './judge/breach.ts';
import { Skip } from './judge/skip.ts';
import { createLab } from './lab/create-lab.ts';
import { findSurvey } from './lab/find-survey.ts';
import type { Lab } from './lab/lab.ts';
import { parseBase } from './lab/parse-base.ts';
import type { Report } from './report.ts';

/** The agency of test answers unless another one is told. */
export const TEST_AGENCY = 'hailong-conformance';

/** How a collector is to be checked. */
export interface ConformanceOptions {
  /** The survey to answer; `vn-service` or the first one listed unless told. */
  survey?: string | undefined;
  /** The agency that test answers name, so that they can be told from real ones. */
  agency?: string | undefined;
  /** The origin of a page that may send to the collector, for the checks of CORS. */
  origin?: string | undefined;
  /** Whether the collector may be made to record test answers; without it half of the checks are skipped. */
  allowWrites?: boolean | undefined;
  /** Kills the collector and resolves when it answers again. */
  restart?: (() => Promise<void>) | undefined;
  /** Checks no rule that binds less than this; all rules unless told. */
  level?: Level | undefined;
  /** Hears of each finding as soon as it is there. */
  onFinding?: ((finding: Finding) => void) | undefined;
}

const LEVELS: Level[] = ['must', 'should', 'may'];

const NO_WRITES = 'it records test answers, which was not allowed (--allow-writes)';

async function judge(check: Check, lab: Lab, allowWrites: boolean): Promise<Finding> {
  const { id, level, rule, writes } = check;
  if (writes && !allowWrites) return { id, level, rule, outcome: 'skip', reason: NO_WRITES };
  try {
    await check.run(lab);
    return { id, level, rule, outcome: 'pass' };
  } catch (error) {
    if (error instanceof Skip) return { id, level, rule, outcome: 'skip', reason: error.message };
    if (error instanceof Breach) return { id, level, rule, outcome: 'FAIL', reason: error.message };
    throw error;
  }
}

function count(findings: Finding[], outcome: Finding['outcome']): number {
  return findings.filter((finding) => finding.outcome === outcome).length;
}

/**
 * Checks the collector at a base URL against the wire protocol, one check after the other. Rejects
 * with an UnusableTargetError where nothing can be checked.
 */
export async function runConformance(
  collector: string,
  options: ConformanceOptions = {},
): Promise<Report> {
  const base = parseBase(collector);
  const { agency = TEST_AGENCY, origin, restart, allowWrites = false, level = 'may' } = options;
  const survey = await findSurvey(base, options.survey);
  const lab = createLab({ base, agency, origin, restart }, survey);
  const levels = LEVELS.slice(0, LEVELS.indexOf(level) + 1);
  const findings: Finding[] = [];
  for (const check of checks.filter((each) => levels.includes(each.level))) {
    const finding = await judge(check, lab, allowWrites);
    findings.push(finding);
    options.onFinding?.(finding);
  }
  return {
    format: 'hailong-conformance@1',
    collector: base,
    survey: { id: survey.id, version: survey.version },
    agency,
    passed: count(findings, 'pass'),
    failed: count(findings, 'FAIL'),
    skipped: count(findings, 'skip'),
    findings,
  };
}
