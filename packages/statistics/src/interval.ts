/** A confidence interval: its lower and its upper limit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
