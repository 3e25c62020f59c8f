import { readAloud } from './read-aloud.ts';
import type { VoicePlace } from './voice-place.ts';
import { wordsOf } from './words-of.ts';

/** Reads what stands around a button of the voice: its question, or all of the form. */
export function readPlace({ name, screen, desk, means }: VoicePlace, button: Element): void {
  const scope = button.closest('[part=question], form');
  if (!scope) return;
  const { synthesis, Utterance, wait } = means;
  desk.begin({ kind: 'read', name }, button, (end) => {
    if (synthesis && Utterance) {
      const warning = screen.messages.found.replace(/[\s:]*{n}/, '');
      const texts = wordsOf(scope, warning);
      return readAloud({
        texts,
        language: screen.language,
        onEnd: end,
        synthesis,
        Utterance,
        wait,
      });
    }
    end('unable');
    return () => {};
  });
}
