import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long a text may take to be spoken, in milliseconds: a loaded machine with two cores. */
const DEADLINE_MS = 20_000;
const POLL_MS = 25;

const LINE = /SPEECH OUTPUT: '(.*)'(?: voice=\w+)?\s*(?:\{.*\})?$/;

/** Reads everything spoken so far from Orca's debug file, one text after the other. */
export function readSpeech(debugFile: string): string[] {
  return readFileSync(debugFile, 'utf8')
    .split('\n')
    .flatMap((line) => LINE.exec(line)?.[1] ?? []);
}

/** Tells what was waited for and what was said instead. */
export class NotHeardError extends Error {
  readonly phrase: string;

  constructor(phrase: string, said: string) {
    super(`expected to hear "${phrase}", heard: ${said || 'nothing'}`);
    this.phrase = phrase;
  }
}

/** What a screen reader says, heard from the last thing recognised onwards. */
export interface Speech {
  lines(): string[];
  /** Passes over everything said so far. */
  skip(): void;
  /** Waits until these were said in this order; rejects with a NotHeardError. */
  hear(phrases: readonly string[]): Promise<void>;
}

/** Listens to what Orca writes into its debug file. */
export function createSpeech(debugFile: string): Speech {
  let heard = 0;
  const text = () => readSpeech(debugFile).join('\n');

  async function hearOne(phrase: string, deadline: number): Promise<void> {
    for (;;) {
      const said = text();
      const at = said.indexOf(phrase, heard);
      if (at >= 0) return void (heard = at + phrase.length);
      if (Date.now() > deadline) throw new NotHeardError(phrase, said.slice(heard));
      await setTimeout(POLL_MS);
    }
  }

  return {
    lines: () => readSpeech(debugFile),
    skip: () => {
      heard = text().length;
    },
    async hear(phrases) {
      const deadline = Date.now() + DEADLINE_MS;
      for (const phrase of phrases) await hearOne(phrase, deadline);
    },
  };
}
