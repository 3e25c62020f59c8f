import type { RecognitionClass, RecognitionResult } from './recognition.ts';
import { waitByClock, type Wait } from './wait.ts';

/** How long a citizen may speak, in seconds. */
export const MAX_SECONDS = 10;

/** How long a browser may take to write down what it has heard, in milliseconds. */
const WRITING_MS = 5000;

/** What became of it: words were written down, or why not. */
export type DictationEnd = 'written' | 'denied' | 'unspoken' | 'offline' | 'deaf';

/** What is listened for, and what is told of it. */
export interface Dictation {
  /** A language tag. */
  language: string;
  Recognition: RecognitionClass;
  /** Is called when the browser begins to listen, then every second with the seconds left. */
  onTick(secondsLeft: number): void;
  /** Is called with what was said once the browser is sure of it. */
  onText(text: string): void;
  /** Is called once, whatever ends it; with nothing where it was broken off. */
  onEnd(end?: DictationEnd): void;
  wait?: Wait;
}

const ends: Readonly<Record<string, DictationEnd>> = {
  'not-allowed': 'denied',
  'service-not-allowed': 'denied',
  'no-speech': 'unspoken',
  network: 'offline',
};

/** Adds the region, which the services behind the browsers expect: `vi` becomes `vi-VN`. */
function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}-${region}` : tag;
}

/** Gives what a browser is newly sure of having heard, in the composed form of its letters. */
function heardIn({ results, resultIndex }: RecognitionResult): string {
  const sure = Array.from(results)
    .slice(resultIndex)
    .filter(({ isFinal }) => isFinal);
  return sure
    .map((result) => result[0]?.transcript.trim())
    .join(' ')
    .normalize();
}

/**
 * Listens to the citizen, for a limited time, and gives what was said as text. `finish` has what
 * was said so far written down; `breakOff` drops it.
 */
export function dictate({
  language,
  Recognition,
  onTick,
  onText,
  onEnd,
  wait = waitByClock,
}: Dictation): { finish(): void; breakOff(): void } {
  const recognition = new Recognition();
  let outcome: DictationEnd = 'unspoken';
  let callOff = () => {};

  let end = (how?: DictationEnd) => {
    end = () => {};
    callOff();
    recognition.onresult = null;
    recognition.abort();
    onEnd(how);
  };

  const finish = () => {
    recognition.onstart = null;
    callOff();
    callOff = wait(() => end(outcome), WRITING_MS);
    recognition.stop();
  };

  const tick = (secondsLeft: number) => {
    onTick(secondsLeft);
    callOff = wait(secondsLeft > 1 ? () => tick(secondsLeft - 1) : finish, 1000);
  };

  recognition.lang = withRegion(language);
  // The clock starts here: before, the browser may be asking for the microphone.
  recognition.onstart = () => tick(MAX_SECONDS);
  recognition.onresult = (event) => {
    const text = heardIn(event);
    if (text) {
      outcome = 'written';
      onText(text);
    }
  };
  recognition.onerror = ({ error }) => {
    if (outcome !== 'written') outcome = ends[error] ?? 'deaf';
  };
  recognition.onend = () => end(outcome);
  try {
    recognition.start();
  } catch {
    end('deaf');
  }
  return { finish, breakOff: () => end() };
}
