import type { Finding } from './run-rows.ts';

/** Writes a table with what came of each row. */
export function describeTable(table: string, findings: readonly Finding[]): string {
  const widthOf = (of: (finding: Finding) => string) =>
    Math.max(0, ...findings.map((finding) => of(finding).length));
  const nameWidth = widthOf(({ row }) => row.name);
  const expectedWidth = widthOf(({ row }) => row.expected);
  const lines = findings.map(({ row, outcome, note }) => {
    const line = `${row.name.padEnd(nameWidth)} | ${row.expected.padEnd(expectedWidth)} | ${outcome}`;
    return outcome === 'FAIL'
      ? `${line}\n${note.replaceAll(/^/gm, '     ')}`
      : [line, note].filter(Boolean).join(': ');
  });
  return `\n== ${table}\n${lines.join('\n')}`;
}
