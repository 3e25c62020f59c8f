/** One line of the table: what was measured, both sides of one run, and the bound that holds. */
export interface Row {
  name: string;
  ours: string;
  reference: string;
  figure: number;
  bound: { atMost: number } | { atLeast: number };
  unit: string;
}

/** Tells whether the figure keeps its bound. */
export function isHeld({ figure, bound }: Row): boolean {
  return 'atMost' in bound ? figure <= bound.atMost : figure >= bound.atLeast;
}

/** How many digits a figure of a unit has after its point. */
const DIGITS: Record<string, number> = { '×': 2, '': 3 };

function describeBound({ bound, unit }: Row): string {
  return 'atMost' in bound ? `≤ ${bound.atMost}${unit}` : `≥ ${bound.atLeast}${unit}`;
}

/** Writes rows as a Markdown table. */
export function formatRows(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const figure = `${row.figure.toFixed(DIGITS[row.unit] ?? 1)}${row.unit}`;
    const verdict = isHeld(row) ? 'held' : 'NOT HELD';
    return `| ${[row.name, row.ours, row.reference, figure, describeBound(row), verdict].join(' | ')} |`;
  });
  const head = ['| | ours | reference | figure | bound | |', '|---|---|---|---|---|---|'];
  return [...head, ...lines].join('\n');
}
