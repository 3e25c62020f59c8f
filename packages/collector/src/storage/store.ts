import type {
  Grouping,
  Receipt,
  Response,
  Survey,
  View,
} from "@hailong/protocol";

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

/** What the store did with one submission. */
export type Outcome =
  | { kind: "recorded"; receipt: Receipt; repeated: boolean }
  | {
      kind: "refused";
      code: "key-reused" | "revision-skipped" | "revision-superseded";
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
  where: Partial<Record<Exclude<Grouping, "day">, string>>;
  from?: string;
  to?: string;
}

/** The key of a group: one member per grouping asked for; null where the host did not say. */
export type GroupKey = Partial<Record<Grouping, string | null>>;

/** How often one answer was given in one group. */
export interface AnswerCount {
  question: string;
  /** The item of a grid; empty for other questions. */
  item: string;
  /** The value of a point as digits, the id of an option, or one of the markers `declined` and `answered`. */
  answer: string;
  n: number;
}

/** The counts of one group. */
export interface GroupCounts {
  key: GroupKey;
  n: number;
  views: number;
  answers: AnswerCount[];
}

/** A response as it is exported. `texts` holds the free texts, where they were asked for. */
export interface ExportedResponse {
  response: Omit<Response, "format">;
  day: string;
  code: string;
  texts?: Record<string, string>;
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
  /** Walks through the latest revisions without loading them all. */
  exportResponses(options: { texts: boolean }): AsyncIterable<ExportedResponse>;
  /** Tells whether the store writes and reads. */
  isHealthy(): Promise<boolean>;
  close(): Promise<void>;
}
