import { html, type TemplateResult } from 'lit/html.js';
import { questionView } from '../questions/question-view.ts';
import { errorSummary } from './error-summary.ts';
import type { Screen } from './screen.ts';

/**
 * Draws what is shown of each page. Every question keeps its place, so one that appears moves no
 * focus. All are drawn, shown or not: a survey with a mistake fails before it is begun.
 */
function questionsOf(screen: Screen): unknown[] {
  const { survey, shown } = screen.session;
  const present = shown();
  return survey.pages.flatMap((page) => [
    page.title && page.questions.some((question) => present.includes(question))
      ? html`<h3 id="page" tabindex="-1">${screen.say(page.title)}</h3>`
      : '',
    ...page.questions.map((question) => {
      const view = questionView(screen, page, question);
      return present.includes(question) ? view : '';
    }),
  ]);
}

/** Draws what has become of the answer; empty at first, so that screen readers know the place. */
function statusRegion({ session: { status }, messages }: Screen): unknown {
  if (!status) return '';
  const { kind, code } = status;
  return html`<div part="status" class="note ${kind}">
    ${messages[kind]}${code && html`<p part="receipt">${messages.receipt} <b>${code}</b></p>`}
  </div>`;
}

function buttons({ session, messages, goBack }: Screen): unknown {
  const { at, stage } = session;
  const pages = session.pages();
  if (!pages[0]) return '';
  const send = stage > 0 ? messages.sendMore : messages.send;
  // The second click of a double click must not press the button that took the place of the first.
  const onClick = (event: MouseEvent) => event.detail > 1 && event.preventDefault();
  return html`<div class="buttons">
    <button part="button" @click=${onClick}>${pages[at + 1] ? messages.next : send}</button>
    ${
      at
        ? html`<button part="button" type="button" class="quiet" @click=${goBack}>
            ${messages.back}
          </button>`
        : ''
    }
    ${pages[1] ? html`<span class="hint">${at + 1}/${pages.length}</span>` : ''}
  </div>`;
}

/** Draws the survey as it stands; throws an Error when the survey has a mistake. */
export function surveyView(screen: Screen): TemplateResult {
  const { session, language, messages, say, press } = screen;
  const { survey, stage } = session;
  if (!stage && !session.pages()[0]) throw new TypeError('no question to begin with');
  let isPressed = false;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    // Another press before the screen is drawn anew is the rest of a double press.
    if (!isPressed) press();
    isPressed = true;
  };
  return html`<div class="root" lang=${language}>
    <form part="form" autocomplete="off" aria-labelledby="title" @submit=${onSubmit}>
      <slot name="logo"></slot>
      <h2 id="title" tabindex="-1">${stage > 0 ? messages.thanks : say(survey.title)}</h2>
      <div role="status">${statusRegion(screen)}</div>
      ${errorSummary(screen)}${questionsOf(screen)}${buttons(screen)}
      <footer><slot name="privacy">${messages.note}</slot></footer>
    </form>
  </div>`;
}
