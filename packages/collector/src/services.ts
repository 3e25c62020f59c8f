import type {
  Filter,
  Grouping,
  Mistake,
  ProblemCode,
  Receipt,
  Response,
  Results,
  Survey,
} from '@hailong/protocol';
import type { Config } from './config/config.ts';
import type { Store } from './storage/store.ts';

/** Gives the present moment; a parameter so that tests can set it. */
export type Clock = () => Date;

/** Why something was not done: a code of the problem table and, where known, every mistake. */
export interface Refusal {
  kind: 'refused';
  code: ProblemCode;
  detail: string;
  mistakes?: Mistake[];
  retryAfterSeconds?: number;
}

/** What became of a response; `repeated` says that it had been recorded before. */
export type Verdict = { kind: 'recorded'; receipt: Receipt; repeated: boolean } | Refusal;

/** The surveys this collector takes responses to. */
export interface SurveyCatalogue {
  /** Gives the survey in this version, or in its latest one; undefined when it is not known. */
  get(id: string, version?: number): Survey | undefined;
  /** Lists the latest version of every survey, by id. */
  list(): Survey[];
}

/** Takes responses: checks shape, survey and answers, and stores what is valid. */
export interface Recorder {
  /**
   * Answers once the response is durable or refused; rejects only by a fault of the collector. `message` may be anything:
   * it is checked against the response schema first. `waitedSeconds` is how long ago the citizen
   * pressed send.
   */
  record(message: unknown, waitedSeconds: number): Promise<Verdict>;
  /** The same for a message whose shape has been checked. */
  recordResponse(response: Response, waitedSeconds: number): Promise<Verdict>;
  /** Answers once nothing waits to be stored, also for clients that have gone. */
  settled(): Promise<void>;
}

/** Counts that a survey was in sight. */
export interface ViewCounter {
  /** Answers undefined once the view is counted, or why it is not. `message` may be anything. */
  add(message: unknown): Promise<Refusal | undefined>;
  /** Answers once nothing waits to be counted, also for clients that have gone. */
  settled(): Promise<void>;
}

/** What figures are asked for; strings as they stand in a query, checked before use. */
export interface ResultsQuery extends Partial<Record<keyof Filter, string>> {
  survey: string;
  version?: string | number;
  /** At most two groupings, as a list or parted by commas. */
  by?: string | Grouping[];
}

/** The figures, or why there are none. */
export type ResultsAnswer = { kind: 'results'; results: Results } | Refusal;

/** Everything the routes and the hosted pages work with. */
export interface Services {
  config: Config;
  surveys: SurveyCatalogue;
  recorder: Recorder;
  views: ViewCounter;
  /** Computes figures from the counts; rejects only when the store fails. */
  results(query: ResultsQuery): Promise<ResultsAnswer>;
  store: Store;
  clock: Clock;
  /** Says what is short, so that nothing new can be stored; undefined while nothing is. */
  shortage(): string | undefined;
  /** Told about failures that are nobody's but the collector's; never with an answer in it. */
  onFault(error: unknown): void;
}
