import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import { speak, type Say } from '../messages/say.ts';
import { contextNote } from './context-note.ts';
import type { Draft } from './draft.ts';
import { errorSummary } from './error-summary.ts';
import { formPage } from './form-page.ts';
import type { Fields } from './read-answers.ts';
import { misnamed } from './read-draft.ts';
import type { Step } from './split-into-steps.ts';
import { openSteps, stepsOf } from './steps-of.ts';
import { isOnlyStep } from './take-action.ts';
import { stepForm, type ShownStep } from './step-form.ts';

/** How far along a step is; without a total, which may change with the answers. */
function progress(draft: Draft, step: Step, say: Say): string {
  if (isOnlyStep(stepsOf(draft))) return '';
  const at = openSteps(draft).findIndex(({ id }) => id === step.id) + 1;
  return html`<p class="progress">${say('step', { at })}</p>`;
}

function pageTitle(draft: Draft, step: Step, say: Say): string {
  const survey = pickText(draft.survey.title, draft.language);
  const at = openSteps(draft).findIndex(({ id }) => id === step.id) + 1;
  return isOnlyStep(stepsOf(draft)) ? survey : `${say('step', { at })}: ${survey}`;
}

function intro(draft: Draft, step: Step): string {
  const { intro: text } = draft.survey;
  const isFirst = openSteps(draft)[0]?.id === step.id;
  return text && isFirst ? html`<p>${pickText(text, draft.language)}</p>` : '';
}

function heading({ draft, step }: ShownStep, say: Say): string {
  const { survey, language, channel } = draft;
  const part = step.page.title;
  return html`<h1>${pickText(survey.title, language)}</h1>
    !${intro(draft, step)}
    !${channel === 'assisted' ? html`<p class="notice">${say('assisted')}</p>` : ''}
    !${progress(draft, step, say)}
    !${part ? html`<p class="part">${pickText(part, language)}</p>` : ''}`;
}

/** Gives the page of one step; where there are mistakes, its title says so and the summary comes first. */
export function stepPage(shown: ShownStep, query?: Fields): string {
  const { draft, step, complaints } = shown;
  const say = speak(draft.language);
  const title = pageTitle(draft, step, say);
  const main = html`<div class="sheet">
      !${errorSummary(complaints, say)} !${heading(shown, say)} !${stepForm(shown)}
    </div>
    !${contextNote(draft, say, query && misnamed(query))}`;
  return formPage({
    draft,
    main,
    query,
    title: complaints.length > 0 ? `${say('errorPrefix')} ${title}` : title,
  });
}
