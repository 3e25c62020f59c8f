import type { Criterion, Verdict } from '../criteria/criterion.ts';
import type { GateRecord } from '../gate-record.ts';

/** Tells whether a gate has run, found no fault, and found every defect planted for it. */
export function isPassed(id: string, { gates }: GateRecord): boolean {
  const outcome = gates[id];
  return !!outcome && outcome.clean.length > 0 && !outcome.faulty.length && !outcome.missed.length;
}

/** Gives the verdict on a criterion after a run: a gate that does not pass overrules what we say. */
export function verdictOf({ verdict, gates = [] }: Criterion, record: GateRecord): Verdict {
  return gates.every((id) => isPassed(id, record)) ? verdict : 'Does not support';
}
