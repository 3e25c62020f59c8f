import { keyOf, type Item } from '../outbox/item.ts';
import type { Delivery, Saved, Submission } from '../submission.ts';
import { conclude } from './conclude.ts';

/** A submission of this page that nobody has been told the end of. */
interface OpenSubmission extends Submission {
  item: Item;
  isSaved?: boolean;
  end(delivery: Delivery): void;
}

/** The submissions of this page, until their end is told. */
export interface Submissions {
  find(item: Item): Submission | undefined;
  open(item: Item, saved: Promise<Saved>): Submission;
  /** Takes out the submission of an item, if that has ended; the function given tells the end. */
  take(item: Item): (() => void) | undefined;
  /** Lists the items that were saved but are not among these. */
  missingFrom(items: readonly Item[]): Item[];
}

/** Gives the list of this page's submissions. */
export function createSubmissions(): Submissions {
  const submissions = new Map<string, OpenSubmission>();
  return {
    find: (item) => submissions.get(keyOf(item)),
    open(item, saved) {
      let end = (_: Delivery) => {};
      const recorded = new Promise<Delivery>((resolve) => (end = resolve));
      const submission: OpenSubmission = { item, saved, recorded, end };
      submissions.set(keyOf(item), submission);
      void saved.then(() => (submission.isSaved = true));
      return submission;
    },
    take(item) {
      const submission = submissions.get(keyOf(item));
      const delivery = submission && conclude(item);
      if (!delivery) return undefined;
      submissions.delete(keyOf(item));
      return () => submission.end(delivery);
    },
    missingFrom(items) {
      const keys = new Set(items.map(keyOf));
      return [...submissions.values()].flatMap(({ item, isSaved }) =>
        isSaved && !keys.has(keyOf(item)) ? [item] : [],
      );
    },
  };
}
