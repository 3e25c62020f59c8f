import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The variable by which every process of a run is known, also those that others of them start. */
export const RUN_MARK = 'TEST_RUN';

function isMarked(pid: string, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
  } catch {
    return false; // it has ended, or is another user's
  }
}

function end(pid: string): void {
  try {
    process.kill(Number(pid), 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** Ends every process that carries the mark of a run; only Linux tells which these are. */
export function endProcesses(run: string): void {
  if (!existsSync('/proc')) return;
  const mark = `${RUN_MARK}=${run}`;
  for (const pid of readdirSync('/proc')) {
    if (/^\d+$/.test(pid) && isMarked(pid, mark)) end(pid);
  }
}
