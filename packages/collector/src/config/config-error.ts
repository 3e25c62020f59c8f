/** One mistake in the configuration. */
export interface ConfigMistake {
  /** The environment variable, or the member of the file. */
  name: string;
  received: string;
  expected: string;
}

function line({ name, received, expected }: ConfigMistake): string {
  return `  ${name}: received ${received}, expected ${expected}`;
}

/** The configuration cannot be used; the message names every mistake. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly mistakes: ConfigMistake[];

  constructor(mistakes: ConfigMistake[]) {
    super(`the configuration has mistakes:\n${mistakes.map(line).join('\n')}`);
    this.mistakes = mistakes;
  }
}
