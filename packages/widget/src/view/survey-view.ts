import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Page, Question, Scale, Survey, Text } from '@hailong/protocol';
import { isLastPage, shownQuestions, stagePages } from '../flow/flow.ts';
import type { Session } from '../flow/session.ts';
import { catalogues } from '../messages/catalogues.ts';
import { directionOf } from '../messages/choose-language.ts';
import { fill } from '../messages/fill.ts';
import type { Messages } from '../messages/vi.ts';
import { drawQuestion } from '../questions/draw-question.ts';
import { errorSummary } from './error-summary.ts';
import { statusRegion } from './status-region.ts';

/** Everything on the screen. */
export interface Screen extends Pick<Session, 'flow' | 'mistakes' | 'isNothingAdded' | 'status'> {
  language: string;
  messages: Messages;
}

/** What the citizen can do. */
export interface Actions {
  reply(question: string, answer: Answer | undefined): void;
  press(): void;
  goBack(): void;
  goTo(name: string): void;
  speak(language: string): void;
}

/** Gives the function that takes a text in a language; texts of other languages are better than none. */
function speaker(language: string): (text: Text) => string {
  return (text) => text[language] ?? Object.values(text)[0] ?? '';
}

function remarkOn({ required = false }: Question, { followUp = false }: Page, messages: Messages): string {
  if (required !== followUp) return '';
  return required ? messages.required : messages.optional;
}

function pointsOf({ scales }: Survey, scale: string): Scale['points'] {
  const found = scales.find(({ id }) => id === scale);
  if (!found) throw new TypeError(`names no scale: received "${scale}"`);
  return found.points;
}

/** Draws one question of the screen; throws a TypeError when its scale or its kind does not exist. */
export function questionView(screen: Screen, actions: Actions, page: Page, question: Question): TemplateResult {
  const { flow, messages, mistakes, language } = screen;
  const points = 'scale' in question ? pointsOf(flow.survey, question.scale) : [];
  return drawQuestion({
    question,
    answer: flow.answers[question.id],
    points,
    messages,
    level: page.title ? 4 : 3,
    remark: remarkOn(question, page, messages),
    say: speaker(language),
    mistake(name) {
      const found = mistakes.find((mistake) => mistake.name === name);
      return found && fill(messages[found.kind], { limit: found.limit });
    },
    reply: (answer) => actions.reply(question.id, answer),
  });
}

/** Every question keeps its place in the template, so that one that appears moves no focus. */
function pageView(screen: Screen, actions: Actions, page: Page): TemplateResult {
  const shown = shownQuestions(screen.flow);
  const isShown = page.questions.some((question) => shown.includes(question));
  const title = isShown && page.title;
  return html`${title ? html`<h3 id="page" tabindex="-1">${speaker(screen.language)(title)}</h3>` : nothing}
  ${page.questions.map((question) =>
    shown.includes(question) ? questionView(screen, actions, page, question) : nothing,
  )}`;
}

function buttons({ flow, messages }: Screen, actions: Actions): TemplateResult | typeof nothing {
  if (flow.stage === 'end' && !flow.isReopened) return nothing;
  const sending = flow.isReopened ? 'sendAgain' : flow.stage === 'more' ? 'sendMore' : 'send';
  const back = html`<button part="button" type="button" class="quiet" @click=${actions.goBack}>
    ${messages.back}
  </button>`;
  // The second click of a double click must not press the button that took the place of the first.
  const onClick = (event: MouseEvent) => event.detail > 1 && event.preventDefault();
  return html`<div class="buttons">
    <button part="button" @click=${onClick}>${messages[isLastPage(flow) ? sending : 'next']}</button>
    ${flow.at && !flow.isReopened ? back : nothing}
  </div>`;
}

function heading({ flow, messages, language }: Screen): string {
  if (flow.isReopened || flow.stage === 'first') return speaker(language)(flow.survey.title);
  const hasMore = flow.survey.pages.some(({ followUp }) => followUp);
  return flow.stage === 'end' && hasMore ? messages.thanksMore : messages.thanks;
}

function step({ flow, messages }: Screen): TemplateResult | typeof nothing {
  const of = stagePages(flow).length;
  if (of < 2 || flow.isReopened) return nothing;
  return html`<p class="hint">${fill(messages.step, { at: flow.at + 1, of })}</p>`;
}

function languageButtons({ flow, language }: Screen, { speak }: Actions): unknown {
  return flow.survey.languages
    .filter((tag) => tag !== language && catalogues[tag])
    .map((tag) => {
      return html`<button part="button" type="button" class="quiet" lang=${tag} @click=${() => speak(tag)}>
        ${catalogues[tag]?.autonym}
      </button>`;
    });
}

/** Draws the survey as it stands. */
export function surveyView(screen: Screen, actions: Actions): TemplateResult {
  const { flow, language, messages, mistakes, status } = screen;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    actions.press();
  };
  return html`<div class="root" lang=${language} dir=${directionOf(language)}>
    <form part="form" novalidate autocomplete="off" aria-labelledby="title" @submit=${onSubmit}>
      <slot name="logo"></slot>
      <h2 id="title" tabindex="-1">${heading(screen)}</h2>
      ${statusRegion(status, messages)} ${step(screen)}
      ${errorSummary(mistakes, { messages, say: speaker(language), goTo: actions.goTo })}
      ${flow.survey.pages.map((page) => pageView(screen, actions, page))}
      <p part="error">${screen.isNothingAdded ? messages.nothing : nothing}</p>
      ${buttons(screen, actions)}
      <footer>
        <p><slot name="privacy">${messages.note}</slot></p>
        ${languageButtons(screen, actions)}
      </footer>
    </form>
  </div>`;
}
