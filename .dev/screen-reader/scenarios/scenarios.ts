import type { Scenario } from '../scenario.ts';
import { choose } from './choose.ts';
import { error } from './error.ts';
import { followUp } from './follow-up.ts';
import { recorded } from './recorded.ts';
import { refused } from './refused.ts';
import { resume } from './resume.ts';
import { saved } from './saved.ts';

/** Every scenario, in the order in which a citizen may come to it. */
export const scenarios: readonly Scenario[] = [
  choose,
  error,
  saved,
  recorded,
  followUp,
  resume,
  refused,
];
