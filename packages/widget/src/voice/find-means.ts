import type { UtteranceClass } from './read-aloud.ts';
import { findRecognition, type RecognitionClass } from './recognition.ts';
import { waitByClock, type Wait } from './wait.ts';

/** What the browser brings for speaking and listening; not every one brings both. */
export interface VoiceMeans {
  synthesis: SpeechSynthesis | undefined;
  Utterance: UtteranceClass | undefined;
  Recognition: RecognitionClass | undefined;
  wait: Wait;
}

/** Finds what this browser brings. */
export function findMeans(): VoiceMeans {
  return {
    synthesis: globalThis.speechSynthesis,
    Utterance: globalThis.SpeechSynthesisUtterance,
    Recognition: findRecognition(),
    wait: waitByClock,
  };
}
