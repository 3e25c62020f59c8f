import { listMistakes, viewSchema } from '@hailong/protocol/schema';
import type { Clock, SurveyCatalogue, ViewCounter } from '../services.ts';
import type { DatedView, Store } from '../storage/store.ts';
import { createDayAt } from './day-at.ts';
import { findSurvey } from './find-survey.ts';
import { createGroupCommit } from './group-commit.ts';
import { shortageRefusal, storeRefusal } from './store-refusal.ts';

/** What a view counter works with. */
export interface ViewCounterParts {
  store: Store;
  surveys: SurveyCatalogue;
  clock: Clock;
  timeZone: string;
  /** Says what is short, so that nothing new can be stored; undefined while nothing is. */
  shortage(): string | undefined;
  /** Told about failures that are nobody's but the collector's. */
  onFault(error: unknown): void;
}

/** Creates the view counter over a store. */
export function createViewCounter(parts: ViewCounterParts): ViewCounter {
  const { store, surveys, clock, timeZone, shortage, onFault } = parts;
  const dayAt = createDayAt(timeZone);
  const commits = createGroupCommit(async (batch: DatedView[]) => {
    await store.addViews(batch);
    return batch.map(() => undefined);
  });
  return {
    settled: commits.settled,
    async add(message) {
      const parsed = viewSchema.safeParse(message);
      if (!parsed.success) {
        const detail = 'The message is not a view of this protocol; see the mistakes.';
        const mistakes = listMistakes(parsed.error);
        return { kind: 'refused', code: 'invalid-message', detail, mistakes };
      }
      const found = findSurvey(surveys, parsed.data.survey);
      if (found.kind === 'refused') return found;
      const lack = shortage();
      if (lack !== undefined) return shortageRefusal(lack);
      try {
        return await commits.submit({ view: parsed.data, day: dayAt(clock().getTime()) });
      } catch (error) {
        return storeRefusal(error, onFault);
      }
    },
  };
}
