/** Records responses into a database file, one commit after the other, until it is killed. */
import { randomUUID } from 'node:crypto';
import { createSqliteStore } from '../../../../src/storage/sqlite/sqlite-store.ts';
import { makeSubmission } from '../../../support/make-submission.ts';

const store = createSqliteStore({ file: process.argv[2] ?? '' });
for (let round = 0; ; round += 1) {
  await store.record(
    Array.from({ length: 50 }, () =>
      makeSubmission({ id: randomUUID(), answers: { overall: 1 + (round % 5), comment: 'Tốt' } }),
    ),
  );
  if (round === 0) process.stdout.write('writing\n');
}
