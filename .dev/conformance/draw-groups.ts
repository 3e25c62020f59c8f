import type { Finding } from 'hailong-conformance';

/** Width of the column of groups, in characters. */
const WIDTH = 12;

function groupOf({ id }: Finding): string {
  return id.split('.')[0] ?? id;
}

function count(findings: Finding[], outcome: Finding['outcome']): string {
  return `${findings.filter((finding) => finding.outcome === outcome).length}`.padStart(6);
}

/** Draws findings as a table with a row for each group of checks. */
export function drawGroups(findings: Finding[]): string {
  const groups = [...new Set(findings.map(groupOf))];
  const rows = groups.map((group) => {
    const own = findings.filter((finding) => groupOf(finding) === group);
    const counts = (['pass', 'FAIL', 'skip'] as const).map((outcome) => count(own, outcome));
    return group.padEnd(WIDTH) + counts.join('');
  });
  return [`${'group'.padEnd(WIDTH)}  pass  FAIL  skip`, ...rows].join('\n');
}
