import { keepAwake } from './keep-awake.ts';
import { readAloud } from './read-aloud.ts';
import type { VoicePlace } from './voice-place.ts';
import { wordsOf } from './words-of.ts';

/** Gives what stands around a button of the voice, to be read. */
function textsAround(scope: Element, { screen, texts }: VoicePlace): string[] {
  return wordsOf(scope, {
    warning: screen.messages.found.replace(/[\s:]*{n}/, ''),
    button: (label) => texts.button.replace('{n}', () => label),
  });
}

/** Reads what stands around a button of the voice: its question, or all of the form. */
export function readPlace(place: VoicePlace, button: Element): void {
  const { name, screen, desk, means } = place;
  const scope = button.closest('[part=question], form');
  if (!scope) return;
  const { synthesis, Utterance, wait } = means;
  desk.begin({ kind: 'read', name }, button, (end) => {
    if (synthesis && Utterance) {
      return readAloud({
        texts: textsAround(scope, place),
        language: screen.language,
        onPiece: () => keepAwake(screen.host),
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
