import type { Context, Grouping, Receipt, Response, Survey, View } from '@hailong/protocol';

/** A valid response on its way into the store. */
export interface Submission {
  response: Response;
  /** `sha-256:` and hexadecimal digits, over the canonical JSON of the response. */
  digest: string;
  /** The survey it answers, in exactly that version. */
  survey: Survey;
  /** The day of its first revision; ignored for later ones, which keep the day of the first. */
  day: string;
}

/** What the store did with one submission; `latest` is the revision it holds, 0 when it holds none. */
export type Outcome =
  | { kind: 'recorded'; receipt: Receipt; repeated: boolean }
  | {
      kind: 'refused';
      code: 'key-reused' | 'revision-skipped' | 'revision-superseded';
      latest: number;
    };

/** A view on the day it was seen. */
export interface DatedView {
  view: View;
  day: string;
}

/** What counts are read for; days are inclusive. A member of `where` that is absent restricts nothing. */
export interface CountQuery {
  survey: { id: string; version: number };
  by: Grouping[];
  where: Partial<Record<Exclude<Grouping, 'day'>, string | undefined>>;
  from?: string | undefined;
  to?: string | undefined;
}

/** The key of a group: one member per grouping asked for; null where the host did not say. */
export type GroupKey = Partial<Record<Grouping, string | null>>;

/** An answer that is counted. `item` is empty but for grids. */
export interface Cell {
  question: string;
  item: string;
  /**
   * The digits of a point, the id of an option, `~declined`, or `~answered` for a text, and for
   * several options beside the ids of those.
   */
  answer: string;
}

/** How often one answer was given in one group. */
export interface AnswerCount extends Cell {
  n: number;
}

/** The counts of one group. Views have no eligibility: they are 0 where the query asks for one. */
export interface GroupCounts {
  key: GroupKey;
  n: number;
  views: number;
  answers: AnswerCount[];
}

/** The counts of the finest group, with the survey they belong to. */
export interface ExportedCounts extends GroupCounts {
  survey: { id: string; version: number };
}

/** A response as it is exported. Free texts are among the answers only where they were asked for. */
export interface ExportedResponse {
  id: string;
  revision: number;
  day: string;
  survey: { id: string; version: number };
  context: Context;
  channel: Response['channel'];
  eligibility: Response['eligibility'];
  language: string;
  answers: Response['answers'];
}

/** Which free texts an export holds: those without a finding, those flagged for personal data. */
export interface ExportedTexts {
  texts: boolean;
  flaggedTexts?: boolean;
}

/**
 * Where responses are kept and counted. Every method rejects with a StoreError when the database
 * fails, and then nothing of the call has been kept.
 */
export interface Store {
  /** Records all submissions in one transaction; outcomes stand in the order of the batch. */
  record(batch: Submission[]): Promise<Outcome[]>;
  /** Counts views in one transaction. */
  addViews(views: DatedView[]): Promise<void>;
  /** Reads the counts of every group that has responses or views. */
  readCounts(query: CountQuery): Promise<GroupCounts[]>;
  /** Walks through the latest revisions, oldest first, without loading them all. */
  exportResponses(options: ExportedTexts): AsyncIterable<ExportedResponse>;
  /** Walks through the counts by every grouping, without loading them all. */
  exportCounts(): AsyncIterable<ExportedCounts>;
  /** Tells whether the store writes and reads. */
  isHealthy(): Promise<boolean>;
  close(): Promise<void>;
}
