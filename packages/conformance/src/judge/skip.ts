/** Thrown where nothing can be said about a rule; the message says why. */
export class Skip extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Skip';
  }
}
