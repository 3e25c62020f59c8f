import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import { speak, type Say } from '../messages/say.ts';
import { BLANK } from './blank-text.ts';
import type { Draft } from './draft.ts';
import { foundTexts, type FoundText } from './found-texts.ts';

function note({ question: { id, text }, found }: FoundText, language: string, say: Say): string {
  return html`<div
    class="notice"
    role="group"
    aria-labelledby="found.${id}"
    tabindex="-1"
    autofocus
  >
    <p id="found.${id}">${say('found', { n: found.join('; ') })}</p>
    <button class="button button-small" name="action" value="${BLANK}${id}">
      ${say('blank')}<span class="unseen">: ${pickText(text, language)}</span>
    </button>
    <p class="notice-rest">${say('foundKeep')}</p>
  </div>`;
}

/**
 * Points out what seems to be personal data in the texts of a draft, each with a button that blanks
 * it, and takes the focus when the page opens. Nothing is refused: the button to send stays.
 */
export function personalDataNote(draft: Draft, isBlanked: boolean): string {
  const { language } = draft;
  const say = speak(language);
  const done = html`<p class="notice" role="status" tabindex="-1" autofocus>${say('blanked')}</p>`;
  const notes = foundTexts(draft).map((text) => note(text, language, say));
  return [...(isBlanked ? [done] : []), ...notes].join('\n');
}
