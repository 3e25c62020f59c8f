import { html } from 'ghtml';
import type { Refusal } from '../../services.ts';
import { messagePage } from '../layout/message-page.ts';
import { speak, type Say } from '../messages/say.ts';
import type { Draft } from './draft.ts';
import { formPage } from './form-page.ts';
import { hiddenInputs } from './hidden-inputs.ts';
import { postForm } from './post-form.ts';
import { resultsLink } from './results-link.ts';

/** Codes that say an earlier press was recorded, so this one changes nothing. */
const ALREADY = new Set(['key-reused', 'revision-superseded']);

/** Codes that say the same press may succeed later. */
const LATER = new Set(['in-progress', 'internal-error', 'store-unavailable']);

function alreadyRecorded(draft: Draft, say: Say): string {
  const main = html`<div class="sheet">
    <h1>${say('alreadyHeading')}</h1>
    <p>${say('alreadyText')}</p>
    !${resultsLink(draft, say)}
  </div>`;
  return formPage({ draft, main, title: say('alreadyHeading') });
}

/** Carries every answer on, so that nothing has to be filled in again. */
function notYetRecorded(draft: Draft, say: Say): string {
  const form = postForm(
    draft,
    html`!${hiddenInputs(draft, [])}
      <div class="buttons">
        <button class="button" name="action" value="send">${say('sendAgain')}</button>
        <button class="button button-quiet" name="action" value="back">${say('back')}</button>
      </div>`,
  );
  const main = html`<div class="sheet">
    <h1>${say('laterHeading')}</h1>
    <p>${say('laterText')}</p>
    !${form}
  </div>`;
  return formPage({ draft, main, title: `${say('errorPrefix')} ${say('laterHeading')}` });
}

/** Gives the page for an answer that the collector did not record, saying why and what to do next. */
export function unrecordedPage(draft: Draft, { code }: Refusal): string {
  const say = speak(draft.language);
  if (ALREADY.has(code)) return alreadyRecorded(draft, say);
  if (LATER.has(code)) return notYetRecorded(draft, say);
  return messagePage({
    language: draft.language,
    root: '../',
    say,
    heading: say('refusedHeading'),
    text: [say('refusedText', { code })],
    action: html`<p><a class="button" href="${draft.survey.id}">${say('startAgain')}</a></p>`,
  });
}
