import type { TestEvent } from 'node:test/reporters';

/** Writes the totals of a `node --test` run as JSON. */
export default async function* totalsNodeReporter(events: AsyncIterable<TestEvent>) {
  for await (const event of events) {
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { passed, cancelled, skipped, todo, tests } = event.data.counts;
    const failed = tests - passed - skipped - todo;
    yield JSON.stringify({ passed, failed: Math.max(failed, cancelled), skipped: skipped + todo });
  }
}
