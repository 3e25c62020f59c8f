import type Database from 'better-sqlite3';
import { writeIncrement, type Increment, type WrittenIncrement } from './increment.ts';

/** Increments after which the journal is folded into the counts; more would make a noticeable pause. */
const FOLD_AT = 4_000;

/**
 * The increments that are not yet in the table of counts. They are written in the transaction of
 * their responses, so that counts and responses can never differ; being appended they cost a
 * fraction of changing some eight rows of counts for every response.
 */
export interface Journal {
  /** Appends what a batch adds. */
  append(increments: Increment[]): void;
  /** Tells whether so much has been appended that it is time to fold. */
  isFull(): boolean;
  isEmpty(): boolean;
  /** Walks through everything that was appended. */
  read(): Iterable<WrittenIncrement>;
  /** Walks through everything that was appended and then empties the journal. */
  drain(): Iterable<WrittenIncrement>;
}

/** Creates the journal of a database. */
export function createJournal(database: Database.Database): Journal {
  const insert = database.prepare('INSERT INTO journal (increments) VALUES (?)');
  const first = database.prepare('SELECT 1 FROM journal LIMIT 1').pluck();
  const select = database.prepare<[], string>('SELECT increments FROM journal ORDER BY id').pluck();
  const clear = database.prepare('DELETE FROM journal');
  let appended = 0;
  function* read(): Generator<WrittenIncrement, void> {
    for (const text of select.iterate()) yield* JSON.parse(text) as WrittenIncrement[];
  }
  return {
    read,
    append(increments) {
      if (increments.length === 0) return;
      insert.run(JSON.stringify(increments.map(writeIncrement)));
      appended += increments.length;
    },
    isFull: () => appended >= FOLD_AT,
    isEmpty: () => first.get() === undefined,
    *drain() {
      yield* read();
      clear.run();
      appended = 0;
    },
  };
}
