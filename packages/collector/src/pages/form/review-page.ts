import type { Question } from '@hailong/protocol';
import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import { speak, type Say } from '../messages/say.ts';
import { answerInWords, type Wording } from './answer-in-words.ts';
import { contextNote } from './context-note.ts';
import type { Draft } from './draft.ts';
import { formPage } from './form-page.ts';
import { hiddenInputs } from './hidden-inputs.ts';
import { postForm } from './post-form.ts';
import { personalDataNote } from './personal-data-note.ts';
import type { Step } from './split-into-steps.ts';
import { openSteps, questionsOf } from './steps-of.ts';
import { CHANGE } from './take-action.ts';

/** Where the heading says what the answer is about, only a screen reader needs it once more. */
function row(about: string, said: string, isSaid = false): string {
  return html`<div>
    <dt class="${isSaid ? 'unseen' : 'about'}">${about}</dt>
    <dd>${said}</dd>
  </div>`;
}

function rows(question: Question, title: string, draft: Draft, wording: Wording): string[] {
  const answer = draft.answers[question.id];
  if (question.kind !== 'grid') {
    const about = pickText(question.text, draft.language);
    return [row(about, answerInWords(question, answer, wording), about === title)];
  }
  const points =
    typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : {};
  return question.items.map(({ id, text }) =>
    row(pickText(text, draft.language), answerInWords(question, points[id], wording)),
  );
}

function stepSummary(step: Step, draft: Draft, say: Say): string {
  const { survey, language } = draft;
  const wording: Wording = { survey, language, say };
  const title = pickText(step.page.title ?? step.questions[0]?.text ?? {}, language);
  const summary = questionsOf(step, draft).flatMap((question) =>
    rows(question, title, draft, wording),
  );
  return html`<section class="summary">
    <div class="summary-head">
      <h2>${title}</h2>
      <button class="button button-small" name="action" value="${CHANGE}${step.id}">
        ${say('change')}<span class="unseen">: ${title}</span>
      </button>
    </div>
    <dl class="answers">!${summary}</dl>
  </section>`;
}

function sendBar(draft: Draft, say: Say): string {
  return html`<div class="buttons">
    <button class="button" name="action" value="send">
      ${say(draft.revision === 1 ? 'send' : 'sendMore')}
    </button>
    <button class="button button-quiet" name="action" value="back">${say('back')}</button>
  </div>`;
}

/** Gives the page on which a citizen sees every answer once more before sending, and personal data pointed out. */
export function reviewPage(draft: Draft, isBlanked = false): string {
  const say = speak(draft.language);
  const summaries = openSteps(draft).map((step) => stepSummary(step, draft, say));
  const form = postForm(
    draft,
    html`!${hiddenInputs(draft, [])} !${personalDataNote(draft, isBlanked)} !${summaries}
    !${sendBar(draft, say)}`,
  );
  const main = html`<div class="sheet">
      <h1>${say('reviewHeading')}</h1>
      <p>${say('reviewText')}</p>
      !${form}
    </div>
    !${contextNote(draft, say)}`;
  return formPage({ draft, main, title: say('reviewHeading') });
}
