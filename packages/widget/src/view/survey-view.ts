import { html, type TemplateResult } from 'lit/html.js';
import { catalogues } from '../messages/catalogues.ts';
import { directionOf } from '../messages/choose-language.ts';
import { errorSummary } from './error-summary.ts';
import { pageView } from './page-view.ts';
import type { Screen } from './screen.ts';
import { statusRegion } from './status-region.ts';

function quietButton(label: string, language: string, onClick: () => void): TemplateResult {
  return html`<button part="button" type="button" class="quiet" lang=${language} @click=${onClick}>
    ${label}
  </button>`;
}

function buttons({ session, language, messages, goBack }: Screen): TemplateResult | undefined {
  const { pages, at, stage, isReopened } = session;
  if (!pages.length) return undefined;
  const send = stage && !isReopened ? messages.sendMore : messages.send;
  // The second click of a double click must not press the button that took the place of the first.
  const onClick = (event: MouseEvent) => event.detail > 1 && event.preventDefault();
  return html`<div class="buttons">
    <button part="button" @click=${onClick}>${pages[at + 1] ? messages.next : send}</button>
    ${at ? quietButton(messages.back, language, goBack) : ''}
    ${pages[1] ? html`<span class="hint">${at + 1}/${pages.length}</span>` : ''}
  </div>`;
}

function languageButtons({ session, language, speak }: Screen): unknown {
  return session.survey.languages.map((tag) => {
    const name = catalogues[tag]?.autonym;
    return name && tag !== language ? quietButton(name, tag, () => speak(tag)) : '';
  });
}

/** Draws the survey as it stands. */
export function surveyView(screen: Screen): TemplateResult {
  const { session, language, messages, say, press } = screen;
  const { survey, stage, isReopened } = session;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    press();
  };
  return html`<div class="root" lang=${language} dir=${directionOf(language)}>
    <form part="form" novalidate autocomplete="off" aria-labelledby="title" @submit=${onSubmit}>
      <slot name="logo"></slot>
      <h2 id="title" tabindex="-1">
        ${stage && !isReopened ? messages.thanks : say(survey.title)}
      </h2>
      ${statusRegion(screen)}${errorSummary(screen)}
      ${survey.pages.map((page) => pageView(screen, page))}${buttons(screen)}
      <footer>
        <p><slot name="privacy">${messages.note}</slot></p>
        ${languageButtons(screen)}
      </footer>
    </form>
  </div>`;
}
