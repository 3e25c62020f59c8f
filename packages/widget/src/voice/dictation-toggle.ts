import { MAX_SECONDS } from './dictate.ts';
import type { RecognitionClass } from './recognition.ts';
import { takeDictation } from './take-dictation.ts';
import { voiceIcon } from './voice-icon.ts';
import type { VoicePlace } from './voice-place.ts';

/**
 * Draws the button that listens to the citizen, below who else may hear it: before the first
 * press, because afterwards is too late.
 */
export function dictationToggle(place: VoicePlace, Recognition: RecognitionClass): unknown {
  const { name, template: html, desk, texts } = place;
  const task = desk.task?.kind === 'dictate' && desk.task.name === name ? desk.task : undefined;
  const onClick = ({ currentTarget }: Event) => {
    if (task) task.finish?.();
    else takeDictation(place, currentTarget as Element, Recognition);
  };
  const left = task?.secondsLeft;
  // Not announced: a screen reader would talk every second, into what the citizen is saying.
  const clock = left === undefined ? '' : texts.left.replace('{n}', `${left}`);
  return html`<p class="hint" id="${name}_speech">
      ${texts.consent.replace('{n}', `${MAX_SECONDS}`)}
    </p>
    <button part="button" type="button" aria-describedby="${name}_speech" @click=${onClick}>
      ${voiceIcon(html, task ? 'stop' : 'dictate')} ${task ? texts.finish : texts.dictate}
    </button>
    <span class="hint" aria-hidden="true">${clock}</span>`;
}
