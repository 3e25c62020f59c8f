import type { SoakReport } from './soak-report.ts';

type Row = readonly [name: string, value: number | string, note?: string];

function seconds(ms: number | undefined): string {
  return ms === undefined ? 'none' : `${(ms / 1000).toFixed(2)} s`;
}

function rowsOf(report: SoakReport): Row[] {
  const { told, audit, tabCrashes, faults } = report;
  const { delaysMs } = audit;
  const inPages = (pages: number) => `${pages} of them in a browser`;
  const injected = [...faults].sort(([, a], [, b]) => b - a);
  return [
    ['told saved', told.devices.saved + told.pages.saved, inPages(told.pages.saved)],
    ['told recorded', told.devices.recorded + told.pages.recorded, inPages(told.pages.recorded)],
    ['refused', told.devices.refused + told.pages.refused],
    ['records found', audit.found, `of ${audit.responses} responses`],
    ['lost', audit.lost.length],
    ['doubled', audit.doubled.length + Math.max(0, audit.miscounted)],
    ['told recorded, not found', audit.lostAfterRecorded.length],
    ['not counted', Math.max(0, -audit.miscounted)],
    ['still waiting', report.waiting],
    ['collector kills', report.collectorKills, `${report.killsAtCommit} of them at a commit`],
    ['browser kills', report.browserKills],
    ['tab crashes', tabCrashes.devices + tabCrashes.pages, inPages(tabCrashes.pages)],
    ['visits in a browser', report.visits],
    ['requests', report.requests],
    ['faults injected', injected.reduce((sum, [, times]) => sum + times, 0)],
    ...injected.map(([name, times]): Row => [`  ${name}`, times]),
    ['delay, median', seconds(delaysMs[delaysMs.length >> 1]), 'from saved to recorded'],
    ['delay, worst', seconds(delaysMs.at(-1))],
  ];
}

/** Writes the report of a soak as a table. */
export function renderReport(report: SoakReport): string {
  const rows = rowsOf(report);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(([name, value, note = '']) =>
      `${name.padEnd(width)}  ${String(value).padStart(9)}  ${note}`.trimEnd(),
    )
    .join('\n');
}
