import type { Agenda } from './agenda.ts';

/** Most that may happen without time passing: more is a client that is busy without a pause. */
const MOST_AT_ONCE = 2_000;

/** Chooses one of so many things that may happen next, from 0. */
export type Pick = (count: number) => number;

/** Lets everything happen that is due while so much time passes, in the order that `pick` chooses. */
export async function passTime(agenda: Agenda, ms: number, pick: Pick = () => 0): Promise<void> {
  const endMs = agenda.elapsedMs() + ms;
  await agenda.settle();
  do {
    let left = MOST_AT_ONCE;
    for (let ready = agenda.ready(); ready.length > 0; ready = agenda.ready()) {
      await agenda.run(ready[pick(ready.length)]!);
      left -= 1;
      if (left < 0) throw new Error(['I6: busy without a pause', ...agenda.trail].join('\n  '));
    }
  } while (agenda.passUntil(endMs));
}
