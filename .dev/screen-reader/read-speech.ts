import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long texts may take to be spoken, in milliseconds: a loaded machine with two cores. */
const LIMIT_MS = 20_000;
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
  hear(phrases: readonly string[], limitMs?: number): Promise<void>;
  /** Waits until all of these were said, in whatever order; rejects with a NotHeardError. */
  hearAll(phrases: readonly string[]): Promise<void>;
}

/** Listens to what Orca writes into its debug file. */
export function createSpeech(debugFile: string): Speech {
  let heard = 0;
  const text = () => readSpeech(debugFile).join('\n');

  /** Gives where a phrase ends that is said after a place. */
  async function endOf(phrase: string, from: number, deadline: number): Promise<number> {
    for (;;) {
      const said = text();
      const at = said.indexOf(phrase, from);
      if (at >= 0) return at + phrase.length;
      if (Date.now() > deadline) throw new NotHeardError(phrase, said.slice(from));
      await setTimeout(POLL_MS);
    }
  }

  return {
    lines: () => readSpeech(debugFile),
    skip: () => {
      heard = text().length;
    },
    async hear(phrases, limitMs = LIMIT_MS) {
      const deadline = Date.now() + limitMs;
      for (const phrase of phrases) heard = await endOf(phrase, heard, deadline);
    },
    async hearAll(phrases) {
      const deadline = Date.now() + LIMIT_MS;
      const ends = phrases.map((phrase) => endOf(phrase, heard, deadline));
      heard = Math.max(...(await Promise.all(ends)));
    },
  };
}
