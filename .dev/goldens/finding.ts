/** A picture that is not as it is kept. */
export interface Finding {
  /** The state, as the name of a folder. */
  state: string;
  /** Language, width and scheme. */
  name: string;
  /** What is the matter. */
  words: string;
}
