import { keyOf, type Item } from '../outbox/item.ts';
import type { Delivery, Saved, Submission } from '../submission.ts';
import { conclude } from './conclude.ts';

/** A submission of this page that nobody has been told the end of. */
interface OpenSubmission extends Submission {
  item: Item;
  isSaved: boolean;
  resolve(delivery: Delivery): void;
}

/** The submissions of this page, until their end is told. */
export interface Submissions {
  find(item: Item): Submission | undefined;
  open(item: Item, saved: Promise<Saved>): Submission;
  /** Takes out a submission that ended with this item; the function given tells it. */
  take(item: Item): () => void;
  /** Lists the items that were saved but are not among these. */
  missingFrom(items: readonly Item[]): Item[];
}

/** Gives the list of this page's submissions. */
export function createSubmissions(): Submissions {
  const submissions = new Map<string, OpenSubmission>();
  return {
    find: (item) => submissions.get(keyOf(item)),
    open(item, saved) {
      let resolve: (delivery: Delivery) => void = () => undefined;
      const recorded = new Promise<Delivery>((settle) => (resolve = settle));
      const submission: OpenSubmission = { item, isSaved: false, saved, recorded, resolve };
      submissions.set(keyOf(item), submission);
      void saved.then(() => (submission.isSaved = true));
      return { saved, recorded };
    },
    take(item) {
      const key = keyOf(item);
      const submission = submissions.get(key);
      const delivery = submission && conclude(item);
      if (!delivery) return () => undefined;
      submissions.delete(key);
      return () => submission.resolve(delivery);
    },
    missingFrom(items) {
      const keys = new Set(items.map(keyOf));
      const missing = [...submissions].filter(([key, { isSaved }]) => isSaved && !keys.has(key));
      return missing.map(([, { item }]) => item);
    },
  };
}
