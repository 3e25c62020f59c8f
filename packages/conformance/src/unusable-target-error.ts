/** Thrown where there is nothing to check: no URL, nobody there, or something else than a collector. */
export class UnusableTargetError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnusableTargetError';
  }
}
