import { chooseVoice } from './choose-voice.ts';
import { findVoices } from './find-voices.ts';
import { splitSpeech } from './split-speech.ts';
import { waitByClock, type Wait } from './wait.ts';

/** How long the voice rests between two texts, in milliseconds. */
const PAUSE_MS = 350;

/** Why nothing is heard: no voice for the language, a browser that wants a press first, or a failure. */
export type ReadingProblem = 'voiceless' | 'muted' | 'unread';

/** Makes one thing to say, as the browser's own class does. */
export type UtteranceClass = new (text: string) => SpeechSynthesisUtterance;

/** What is read, and what is told of it. */
export interface Reading {
  texts: readonly string[];
  /** A language tag. */
  language: string;
  /** Is called before each piece of a text. */
  onPiece?(): void;
  /** Is called once, whatever ends the reading. */
  onEnd(problem?: ReadingProblem): void;
  synthesis?: SpeechSynthesis;
  Utterance?: UtteranceClass;
  wait?: Wait;
}

/** Reads texts aloud, with a pause after each; gives the function that stops it. */
export function readAloud({
  texts,
  language,
  onPiece,
  onEnd,
  synthesis = speechSynthesis,
  Utterance = SpeechSynthesisUtterance,
  wait = waitByClock,
}: Reading): () => void {
  const pieces = texts.flatMap((text) => [...splitSpeech(text), '']);
  let isOver = false;
  let callOff = () => {};
  // Kept here because Chrome forgets an utterance that nothing refers to, and then never ends it.
  let utterance: SpeechSynthesisUtterance;

  function end(problem?: ReadingProblem): void {
    if (isOver) return;
    isOver = true;
    callOff();
    onEnd(problem);
  }

  function speakWith(voice: SpeechSynthesisVoice): void {
    const text = pieces.shift();
    if (isOver || text === undefined) return end();
    if (!text) {
      callOff = wait(() => speakWith(voice), PAUSE_MS);
      return;
    }
    onPiece?.();
    utterance = new Utterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => speakWith(voice);
    utterance.onerror = ({ error }) => end(problemOf(error));
    synthesis.speak(utterance);
    // Safari on a phone passes over what no press has begun, without a word.
    if (!synthesis.speaking && !synthesis.pending) end('muted');
  }

  // Whatever else the page was saying.
  if (synthesis.speaking || synthesis.pending) synthesis.cancel();
  callOff = findVoices(synthesis, wait, (voices) => {
    const voice = chooseVoice(voices, language);
    if (voice) speakWith(voice);
    else end('voiceless');
  });
  return () => {
    end();
    synthesis.cancel();
  };
}

function problemOf(error: SpeechSynthesisErrorCode): ReadingProblem | undefined {
  if (error === 'interrupted' || error === 'canceled') return undefined;
  return error === 'not-allowed' ? 'muted' : 'unread';
}
