import { invariants, type Invariant } from '../invariants/invariants.ts';
import { createReferee, type Referee } from '../invariants/referee.ts';
import { createWorld, type Plant } from '../world/world.ts';
import { createCitizens } from './citizens.ts';
import type { Program } from './command.ts';
import { endWell } from './end-well.ts';
import { obey } from './obey.ts';

/** What differs from the ordinary: a planted mistake, and the only invariants that are looked at. */
export interface RunOptions {
  plant?: Plant;
  judged?: readonly Invariant[];
}

const all = Object.keys(invariants) as Invariant[];

/** Runs a sequence in a new world; throws, with all that happened, when an invariant does not hold. */
export async function runProgram(
  program: Program,
  { plant, judged = all }: RunOptions = {},
): Promise<Referee['checked']> {
  const { steps, frozen } = program;
  // the runner has its turn, too
  await new Promise(setImmediate);
  const world = createWorld({ ...program, ...(plant && { plant }) });
  const referee = createReferee(world, judged);
  const citizens = createCitizens(world);
  for (const { command, picks } of steps) {
    await obey(world, citizens, command);
    await world.agenda.settle();
    for (const pick of picks) {
      const ready = world.agenda.ready();
      if (ready.length > 0) await world.agenda.run(ready[pick % ready.length]!);
    }
    referee.enforce();
  }
  await endWell(world, frozen, referee.check);
  referee.enforce();
  return referee.checked;
}
