import type { Wait } from './wait.ts';

/** How long voices may take to arrive, in milliseconds: Chrome asks the system only now. */
const VOICES_MS = 2000;

/**
 * Finds the voices of the browser, at once where they are known: Safari on a phone lets only a
 * press begin to speak. Gives the function that stops waiting.
 */
export function findVoices(
  synthesis: SpeechSynthesis,
  wait: Wait,
  found: (voices: readonly SpeechSynthesisVoice[]) => void,
): () => void {
  const voices = synthesis.getVoices();
  if (voices[0]) {
    found(voices);
    return () => {};
  }
  const stop = () => {
    callOff();
    // Safari before 16 has no such event.
    synthesis.removeEventListener?.('voiceschanged', finish);
  };
  const finish = () => {
    stop();
    found(synthesis.getVoices());
  };
  const callOff = wait(finish, VOICES_MS);
  synthesis.addEventListener?.('voiceschanged', finish);
  return stop;
}
