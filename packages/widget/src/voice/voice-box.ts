import { dictationToggle } from './dictation-toggle.ts';
import { readToggle } from './read-toggle.ts';
import { voiceNote } from './voice-note.ts';
import type { VoicePlace } from './voice-place.ts';

/** Tells whether the control of a place takes the citizen's own words. */
function isText({ name, screen: { session } }: VoicePlace): boolean {
  const questions = session.survey.pages.flatMap((page) => page.questions);
  return questions.some(({ id, kind }) => id === name && kind === 'text');
}

/** Draws what the voice offers at a place. */
export function voiceBox(place: VoicePlace): unknown {
  const { name, template: html, screen, means, texts } = place;
  const { synthesis, Recognition } = means;
  const isDictated = Recognition && screen.host.hasAttribute('dictation') && isText(place);
  // The host may have taken the voice away.
  if (!screen.host.hasAttribute('voice')) return '';
  return html`<div class="voice" lang=${texts.language}>
    ${synthesis || !name ? readToggle(place) : ''}
    ${isDictated ? dictationToggle(place, Recognition) : ''}
    <p role="status">${voiceNote(place)}</p>
  </div>`;
}
