/** A command line that was not understood; its message says what was received and expected. */
export class UsageError extends Error {
  override name = 'UsageError';
}
