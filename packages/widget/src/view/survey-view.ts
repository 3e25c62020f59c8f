import { html, type TemplateResult } from 'lit/html.js';
import type { Question } from '@hailong/protocol';
import { isShared } from '../host/is-shared.ts';
import { fill } from '../messages/fill.ts';
import { questionView } from '../questions/question-view.ts';
import { checkOrder } from '../survey/check-order.ts';
import { button } from './button.ts';
import { errorSummary } from './error-summary.ts';
import { leavingNote } from './leaving-note.ts';
import { languageSwitch } from './language-switch.ts';
import type { Screen } from './screen.ts';
import { statusNote } from './status-note.ts';
import { voiceButton } from './voice-button.ts';

/**
 * Draws what is shown of each page. Every question keeps its place, so one that appears moves no
 * focus. At first all are drawn, shown or not: a survey with a mistake fails before it is
 * begun.
 */
function questionsOf(screen: Screen, present: readonly Question[]): unknown[] {
  return screen.session.survey.pages.flatMap((page) => [
    page.title && page.questions.some((question) => present.includes(question))
      ? html`<h3 id="_page" tabindex="-1">${screen.say(page.title)}</h3>`
      : '',
    ...page.questions.map((question) => {
      const isPresent = present.includes(question);
      const view = isPresent || !screen.session.isSound ? questionView(screen, page, question) : '';
      return isPresent ? view : '';
    }),
  ]);
}

/** What the main button does: it sends, or leads on. */
function mainLabel({ session, messages }: Screen, pages: readonly unknown[]): string {
  if (session.at < 0) return messages.begin;
  if (pages[session.at + 1]) return messages.next;
  return session.stage > 0 ? messages.sendMore : messages.send;
}

/**
 * The main button acts at its click, which Enter in a control makes too: a page in a sandbox without
 * `allow-forms` never submits a form.
 */
function buttons(screen: Screen, pages: readonly unknown[]): unknown {
  const { session, messages, goBack, restart, host, press } = screen;
  const anew = isShared(host) && session.stage > 0;
  if (!pages[0] && !anew) return '';
  let isPressed = false;
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    // The second click of a double click must not press the button that took the place of the first;
    // another press before the screen is drawn anew is the rest of a double press.
    if (event.detail > 1 || isPressed) return;
    isPressed = true;
    press();
  };
  return html`<div class="buttons">
    ${pages[0] && html`<button part="button" @click=${onClick}>${mainLabel(screen, pages)}</button>`}
    ${session.at > 0 ? button(messages.back, goBack) : ''}
    ${anew ? button(messages.restart, restart) : ''}
  </div>`;
}

/** Draws the survey as it stands; throws an Error when the survey has a mistake. */
export function surveyView(screen: Screen): TemplateResult {
  const { session, language, direction, messages, say } = screen;
  const { survey, stage, at } = session;
  const pages = session.pages();
  if (!stage && !pages[0]) throw new TypeError('no question to begin with');
  const about = stage > 0 ? survey.thanks : stage || at > 0 ? undefined : survey.intro;
  if (!session.isSound) checkOrder(survey.pages.flatMap((page) => page.questions));
  const content = questionsOf(screen, pages[at] ?? []);
  session.isSound = true;
  return html`<div class="root" lang=${language} dir=${direction}>
    <form part="form" aria-labelledby="_title">
      ${languageSwitch(screen)} ${voiceButton(screen)}
      <h2 id="_title" tabindex="-1">${stage > 0 ? messages.thanks : say(survey.title)}</h2>
      ${about && html`<p>${say(about)}</p>`}
      <div role="status">${statusNote(screen)}${leavingNote(screen)}</div>
      ${errorSummary(screen)}
      ${pages[1] && at >= 0 ? html`<p class="hint">${fill(messages.step, at + 1)}</p>` : ''}
      ${content} ${buttons(screen, pages)}
      <div class="foot"><slot name="privacy">${messages.note}</slot></div>
    </form>
  </div>`;
}
