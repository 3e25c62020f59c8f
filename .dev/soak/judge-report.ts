import type { SoakReport } from './soak-report.ts';

/** Gives what a soak must not come to, in words; nothing where all is well. */
export function judgeReport(report: SoakReport): string[] {
  const { audit, told, waiting, refusals, unsound } = report;
  const limits: readonly (readonly [isBroken: boolean, words: string])[] = [
    [audit.lost.length > 0, `lost: ${audit.lost.slice(0, 5).join(', ')}`],
    [audit.lostAfterRecorded.length > 0, 'something was told recorded and is not to be found'],
    [audit.doubled.length > 0, `stored more than once: ${audit.doubled.slice(0, 5).join(', ')}`],
    [audit.miscounted !== 0, `${audit.miscounted} more counted than there are responses`],
    [refusals.length > 0, `refused: ${refusals.slice(0, 5).join('; ')}`],
    [waiting > 0, `${waiting} still wait in an outbox`],
    [unsound !== '', `the collector's check of its database says: ${unsound}`],
    [told.devices.recorded === 0, 'no device was told that anything is recorded'],
    [report.visits > 0 && told.pages.saved === 0, 'no page was told that anything is saved'],
  ];
  return limits.flatMap(([isBroken, words]) => (isBroken ? words : []));
}
