import { readPlace } from './read-place.ts';
import { voiceIcon } from './voice-icon.ts';
import type { VoicePlace } from './voice-place.ts';

/** Draws the button that reads a place aloud, and stops it while it lasts. */
export function readToggle(place: VoicePlace): unknown {
  const { name, template: html, desk, texts } = place;
  const isReading = desk.task?.kind === 'read' && desk.task.name === name;
  const onClick = ({ currentTarget }: Event) => {
    if (isReading) desk.breakOff();
    else readPlace(place, currentTarget as Element);
  };
  const label = isReading ? texts.stopReading : name ? texts.readQuestion : texts.readAll;
  return html`<button part="button" type="button" @click=${onClick}>
    ${voiceIcon(html, isReading ? 'stop' : 'read')} ${label}
  </button>`;
}
