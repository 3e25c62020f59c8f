import { problemTable, type Survey } from '@hailong/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html } from 'ghtml';
import type { Refusal, Services } from '../../services.ts';
import { pageLanguage } from '../language/page-language.ts';
import { messagePage } from '../layout/message-page.ts';
import { sendPage } from '../layout/send-page.ts';
import { speak } from '../messages/say.ts';
import { createFigures } from './figures.ts';
import { readPageQuery } from './read-page-query.ts';
import { resultsPage } from './results-page.ts';
import { splits } from './split-section.ts';

/** Shown where the address names no survey. */
const DEFAULT_SURVEY = 'vn-service';

function surveyOf({ surveys }: Services, query: Record<string, string>): Survey | undefined {
  const { survey: id, version } = query;
  if (id === undefined) return surveys.get(DEFAULT_SURVEY) ?? surveys.list()[0];
  return surveys.get(id, version === undefined ? undefined : Number(version));
}

async function read(services: Services, survey: Survey, { by, ...where }: Record<string, string>) {
  const query = { ...where, survey: survey.id };
  const split = by !== undefined && Object.hasOwn(splits, by) ? by : undefined;
  return Promise.all([
    services.results(query),
    services.results({ ...query, by: ['day'] }),
    split ? services.results({ ...query, by: split }) : undefined,
  ]);
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Pick<Refusal, 'code' | 'mistakes'>,
) {
  const language = pageLanguage(request);
  const say = speak(language);
  const isUnknown = refusal.code.startsWith('unknown-survey');
  const survey = readPageQuery(request.query)['survey'] ?? '';
  const names = (refusal.mistakes ?? []).map(({ pointer }) => pointer.slice(1)).join(', ');
  const page = messagePage({
    language,
    root: './',
    say,
    heading: say(isUnknown ? 'unknownHeading' : 'filterError'),
    text: [isUnknown ? say('unknownText', { survey }) : say('filterErrorText', { names })],
    action: html`<p><a href="./results?lang=${language}">${say('seeResults')}</a></p>`,
  });
  return sendPage(reply, problemTable[refusal.code].status, page);
}

async function answer(request: FastifyRequest, reply: FastifyReply, services: Services) {
  const query = readPageQuery(request.query);
  const survey = surveyOf(services, query);
  if (!survey) return refuse(request, reply, { code: 'unknown-survey' });
  const [whole, days, split] = await read(services, survey, query);
  for (const one of [whole, days, split]) {
    if (one?.kind === 'refused') return refuse(request, reply, one);
  }
  if (whole.kind === 'refused' || days.kind === 'refused' || split?.kind === 'refused')
    return reply;
  const language = pageLanguage(request);
  const { results } = whole;
  const view = {
    survey,
    results,
    whole: results.groups[0],
    days: days.results,
    split: split?.results,
    query,
    language,
    timeZone: services.config.timeZone,
    figures: createFigures(survey, results, language),
    say: speak(language),
  };
  return sendPage(reply, 200, resultsPage(view, services.surveys.list()));
}

/** Serves the results for people, from the same figures as the interface for programs. */
export function resultsRoute(app: FastifyInstance, services: Services): void {
  app.get('/results', (request, reply) => answer(request, reply, services));
}
