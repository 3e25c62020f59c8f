/** The version of the tables; a database of a newer one is not opened. */
export const SCHEMA_VERSION = 2;

/**
 * The tables. What is written for every response is only appended, and moved in greater numbers to
 * where it is looked up:
 *
 * - `record` of a response is JSON: its context, channel, eligibility, language and answers, with a
 *   marker where a free text was given.
 * - `identities` tells the row of an id, for all rows of `responses` up to the one that "settled" in
 *   `meta` names.
 * - A row of `journal` holds what one batch adds to `counts` and has not been added yet.
 * - A row of `counts` holds all answers of one group: its `cells` is a vector of 32-bit
 *   little-endian integers whose positions the table `cells` explains. `period` is a day (20261124)
 *   or a month (202611). `rollup` tells what the row is summed over, see rollups.ts. The columns
 *   from `agency` on refer to `names`; 0 stands for "all of them".
 * - `texts` holds the free texts of a response by question, as JSON. They stand apart, so that they
 *   can be erased without touching what is counted. Those in which personal data was found are in
 *   `flagged`, which is null where there is none.
 */
export const SCHEMA = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE surveys (
  id INTEGER PRIMARY KEY,
  survey TEXT NOT NULL,
  version INTEGER NOT NULL,
  UNIQUE (survey, version)
) STRICT;

CREATE TABLE responses (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL CHECK (length(uuid) = 16),
  revision INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  survey INTEGER NOT NULL REFERENCES surveys (id),
  day TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT;

CREATE TABLE superseded (
  response INTEGER NOT NULL REFERENCES responses (id),
  revision INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (response, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE identities (
  uuid BLOB PRIMARY KEY,
  response INTEGER NOT NULL REFERENCES responses (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE texts (
  response INTEGER PRIMARY KEY REFERENCES responses (id),
  texts TEXT NOT NULL,
  flagged TEXT
) STRICT;

CREATE TABLE cells (
  survey INTEGER NOT NULL REFERENCES surveys (id),
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  item TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (survey, position),
  UNIQUE (survey, question, item, answer)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (id INTEGER PRIMARY KEY, increments TEXT NOT NULL) STRICT;

CREATE TABLE counts (
  survey INTEGER NOT NULL REFERENCES surveys (id),
  rollup INTEGER NOT NULL,
  period INTEGER NOT NULL,
  agency INTEGER NOT NULL,
  procedure INTEGER NOT NULL,
  channel INTEGER NOT NULL,
  eligibility INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  n INTEGER NOT NULL,
  views INTEGER NOT NULL,
  cells BLOB NOT NULL,
  PRIMARY KEY (survey, rollup, period, agency, procedure, channel, eligibility, outcome)
) STRICT, WITHOUT ROWID;
`;
