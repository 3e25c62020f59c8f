/** A mistake in a survey that its shape alone does not show, and the way to it. */
export interface SurveyMistake {
  path: (string | number)[];
  message: string;
}

/** Writes names for a message: `"a", "b"`, or `none`. */
export function listNames(names: Iterable<string | number>): string {
  return [...names].map((name) => JSON.stringify(name)).join(', ') || 'none';
}
