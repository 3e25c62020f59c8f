export type { Check, Level } from './check.ts';
export { checks } from './checks/checks.ts';
export type { Finding } from './finding.ts';
export { describeFinding } from './describe-finding.ts';
export { describeReport } from './describe-report.ts';
export type { Lab, Sending } from './lab/lab.ts';
export type { Report } from './report.ts';
export { runConformance, TEST_AGENCY, type ConformanceOptions } from './run-conformance.ts';
export { UnusableTargetError } from './unusable-target-error.ts';
