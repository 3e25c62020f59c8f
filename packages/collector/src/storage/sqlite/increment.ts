/** Where responses are counted most finely, in ids of names; `day` is an integer such as 20261124. */
export interface Leaf {
  survey: number;
  day: number;
  agency: number;
  procedure: number;
  channel: number;
  eligibility: number;
  outcome: number;
}

/**
 * What a response or a view adds to the counts of a leaf. `step` is 1, or -1 where a revision takes
 * away what its predecessor added; `positions` are those of its answers in the vector of the survey.
 */
export interface Increment extends Leaf {
  kind: 'response' | 'view';
  step: 1 | -1;
  positions: number[];
}

/** An increment as it is written into the journal: short, since there is one for every response. */
export type WrittenIncrement = [
  survey: number,
  day: number,
  agency: number,
  procedure: number,
  channel: number,
  eligibility: number,
  outcome: number,
  n: number,
  views: number,
  step: number,
  ...positions: number[],
];

/** How many members of a written increment name its leaf. */
export const LEAF_MEMBERS = 7;

/** Writes an increment for the journal. */
export function writeIncrement(increment: Increment): WrittenIncrement {
  const { survey, day, agency, procedure, channel, eligibility, outcome } = increment;
  const { kind, step, positions } = increment;
  const [n, views] = kind === 'response' ? [step, 0] : [0, step];
  return [
    survey,
    day,
    agency,
    procedure,
    channel,
    eligibility,
    outcome,
    n,
    views,
    step,
    ...positions,
  ];
}
