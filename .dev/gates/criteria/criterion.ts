/** The terms of the VPAT, as far as they are needed. */
export type Verdict =
  'Supports' | 'Partially supports' | 'Does not support' | 'Not applicable' | 'Not evaluated';

/** A success criterion of WCAG 2.2 and how the widget stands to it. */
export interface Criterion {
  number: string;
  name: string;
  level: 'A' | 'AA';
  /** The verdict while every gate named passes. */
  verdict: Verdict;
  /** Ids of the gates that show it. */
  gates?: readonly string[];
  /** Other tests that show it, in `packages/widget/test/`. */
  tests?: readonly string[];
  remark?: string;
}
