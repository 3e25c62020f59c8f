/** How many respondents chose one point of a scale. */
export interface PointCount {
  /** The value the scale gives the point. */
  readonly value: number;
  /** How many chose it. */
  readonly n: number;
}
