import type { GroupResult, Results, Survey } from '@hailong/protocol';
import type { Say } from '../messages/say.ts';
import type { Figures } from './figures.ts';

/** Everything a part of the results page is written from. */
export interface View {
  survey: Survey;
  /** The figures of the whole scope. */
  results: Results;
  /** The one group of `results`; undefined where nobody has answered. */
  whole: GroupResult | undefined;
  /** The same scope by day. */
  days: Results;
  /** The same scope by what the visitor chose, if anything. */
  split: Results | undefined;
  /** The address as it was asked for, without blanks. */
  query: Record<string, string>;
  language: string;
  timeZone: string;
  figures: Figures;
  say: Say;
}
