import type { Receipt } from '@hailong/protocol';
import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import { speak, type Say } from '../messages/say.ts';
import type { Draft } from './draft.ts';
import { formPage } from './form-page.ts';
import { resultsLink } from './results-link.ts';
import { stepForm } from './step-form.ts';
import { openSteps } from './steps-of.ts';

/** A draft that has become durable. */
export interface Recorded {
  draft: Draft;
  receipt: Receipt;
  /** It had been recorded before, by an earlier press on the same button. */
  repeated: boolean;
}

function receiptBox({ receipt, repeated }: Recorded, say: Say): string {
  return html`<div class="receipt">
    <p class="receipt-label">${say('receiptLabel')}</p>
    <p class="receipt-code">${receipt.code}</p>
    <p class="receipt-note">${say('receiptNote')}</p>
    !${repeated ? html`<p class="receipt-note">${say('repeated')}</p>` : ''}
  </div>`;
}

function followUp(draft: Draft, say: Say): string {
  const more: Draft = { ...draft, revision: 2 };
  const step = draft.revision === 1 ? openSteps(more)[0] : undefined;
  if (!step) return '';
  const title = step.page.title ? pickText(step.page.title, draft.language) : say('moreHeading');
  return html`<section class="sheet" aria-labelledby="more">
    <h2 id="more">${title}</h2>
    <p>${say('moreText')}</p>
    !${stepForm({ draft: more, step, complaints: [] })}
  </section>`;
}

function nextPerson({ survey, context, channel, language }: Draft, say: Say): string {
  if (channel !== 'kiosk') return '';
  const query = new URLSearchParams({ channel, lang: language });
  for (const [name, value] of Object.entries(context)) query.set(name, value ?? '');
  return html`<p><a class="button" href="${survey.id}?${query}">${say('nextPerson')}</a></p>`;
}

/** Gives the page that says an answer is recorded, with its receipt and, once, the questions that may follow. */
export function recordedPage(recorded: Recorded): string {
  const { draft } = recorded;
  const { thanks } = draft.survey;
  const say = speak(draft.language);
  const heading = say(draft.revision === 1 ? 'recordedHeading' : 'moreRecordedHeading');
  const main = html`<div class="sheet">
      <div class="done">
        <svg class="tick" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <circle cx="12" cy="12" r="11" />
          <path d="M7 12.4l3.4 3.4L17 9" />
        </svg>
        <h1>${heading}</h1>
      </div>
      <p>${say(draft.revision === 1 ? 'recordedText' : 'moreRecordedText')}</p>
      !${thanks ? html`<p>${pickText(thanks, draft.language)}</p>` : ''}
      !${receiptBox(recorded, say)} !${nextPerson(draft, say)} !${resultsLink(draft, say)}
    </div>
    !${followUp(draft, say)}`;
  return formPage({ draft, main, title: heading });
}
