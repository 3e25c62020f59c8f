import type { Invariant } from '../invariants/invariants.ts';
import type { Plant } from '../world/world.ts';
import { deletesBeforeReceipt } from './deletes-before-receipt.ts';
import { ignoresRetryAfter } from './ignores-retry-after.ts';
import { keepsOneArray } from './keeps-one-array.ts';
import { makesFreshIds } from './makes-fresh-ids.ts';
import { savesLater } from './saves-later.ts';
import { sendsWithoutLock } from './sends-without-lock.ts';
import { takesAnySuccess } from './takes-any-success.ts';
import { triesAtOnce } from './tries-at-once.ts';

/** Mistakes of other clients and of our own drafts, and the invariants that each breaks. */
export const plants: { title: string; plant: Plant; breaks: Invariant[] }[] = [
  { title: 'deletes an item before its receipt', plant: deletesBeforeReceipt, breaks: ['I2'] },
  { title: 'says saved before the commit', plant: savesLater, breaks: ['I1'] },
  { title: 'takes any 200 for a receipt', plant: takesAnySuccess, breaks: ['I2', 'I4'] },
  { title: 'sends from two tabs without a common lock', plant: sendsWithoutLock, breaks: ['I5'] },
  { title: 'gives each attempt an id of its own', plant: makesFreshIds, breaks: ['I3'] },
  {
    title: 'comes back before the pause it was asked for',
    plant: ignoresRetryAfter,
    breaks: ['I6'],
  },
  { title: 'tries again at once', plant: triesAtOnce, breaks: ['I6'] },
  { title: 'keeps the outbox of each tab as one array', plant: keepsOneArray, breaks: ['I2'] },
];
