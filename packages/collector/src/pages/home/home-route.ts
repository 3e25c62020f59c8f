import type { Survey } from '@hailong/protocol';
import type { FastifyInstance } from 'fastify';
import { html } from 'ghtml';
import type { Services } from '../../services.ts';
import { offeredLanguages, pageLanguage } from '../language/page-language.ts';
import { pickText } from '../language/pick-text.ts';
import { languageLinks } from '../layout/language-links.ts';
import { layOut } from '../layout/layout.ts';
import { sendPage } from '../layout/send-page.ts';
import { speak, type Say } from '../messages/say.ts';

function surveyEntry({ id, title }: Survey, language: string, say: Say): string {
  const name = pickText(title, language);
  const results = new URLSearchParams({ survey: id, lang: language });
  return html`<li>
    <h3>${name}</h3>
    <div class="buttons">
      <a class="button" href="./s/${id}?lang=${language}">
        ${say('homeRate')}<span class="unseen">: ${name}</span>
      </a>
      <a class="button button-quiet" href="./results?${results}">
        ${say('homeResults')}<span class="unseen">: ${name}</span>
      </a>
    </div>
  </li>`;
}

function homePage(surveys: Survey[], language: string): string {
  const say = speak(language);
  const main = html`<div class="sheet">
    <h1>${say('homeHeading')}</h1>
    <p>${say('homeText')}</p>
    <h2>${say('homeSurveys')}</h2>
    <ul class="survey-list">
      !${surveys.map((survey) => surveyEntry(survey, language, say))}
    </ul>
    <h2>${say('homeDevelopers')}</h2>
    <p><a href="./openapi.json">${say('homeOpenApi')}</a></p>
  </div>`;
  const languages = languageLinks({ current: language, offered: offeredLanguages, query: {} }, say);
  return layOut({ title: say('homeHeading'), language, root: './', say, main, languages });
}

/** Serves the start page: every survey with its form and its results, and the interface for developers. */
export function homeRoute(app: FastifyInstance, { surveys }: Services): void {
  app.get('/', (request, reply) =>
    sendPage(reply, 200, homePage(surveys.list(), pageLanguage(request))),
  );
}
