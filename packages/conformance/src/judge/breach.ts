/** Thrown where a collector breaks a rule; says what the rule expects and what came instead. */
export class Breach extends Error {
  readonly expected: string;
  readonly received: string;

  constructor(expected: string, received: string) {
    super(`expected ${expected}; received ${received}`);
    this.name = 'Breach';
    this.expected = expected;
    this.received = received;
  }
}
