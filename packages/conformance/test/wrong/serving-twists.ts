import { alter, isReceipt, refuseIt, sentResponse, takeIt, takes, type Twist } from './twist.ts';
import type { Answer, Asked } from './exchange.ts';
import { everyKindSurvey } from './every-kind-survey.ts';

const OWN_SURVEY = `/v1/surveys/${everyKindSurvey.id}`;

/** A collector that answers an address wrongly where something holds. */
function at(
  breaks: string,
  which: (asked: Asked, answer: Answer) => boolean,
  change: (answer: Answer) => void,
): Twist {
  return {
    breaks,
    answer(asked, answer) {
      if (which(asked, answer)) change(answer);
    },
  };
}

function without(name: string): (answer: Answer) => void {
  return ({ headers }) => void delete headers[name];
}

function isProblem(_: Asked, { headers }: Answer): boolean {
  return `${headers['content-type']}`.startsWith('application/problem+json');
}

function withSurvey(answer: Answer): void {
  answer.status = 200;
  answer.headers['content-type'] = 'application/json';
  answer.body = JSON.stringify(everyKindSurvey);
}

function withPage(answer: Answer): void {
  answer.status = 404;
  answer.headers['content-type'] = 'text/html';
  answer.body = '<h1>404</h1>';
}

/** Wrong in how surveys are given. */
export const surveyTwists: Twist[] = [
  at(
    'survey.read',
    ({ path }) => path === OWN_SURVEY,
    ({ headers }) => void (headers['content-type'] = 'text/plain'),
  ),
  at('survey.version', ({ path }) => path.endsWith('?version=9999'), withSurvey),
  at('survey.unknown', ({ path }) => path === '/v1/surveys/no-such-survey', withPage),
  at('survey.etag', () => true, without('etag')),
  at('survey.not-modified', (_, { status }) => status === 304, withSurvey),
  at(
    'survey.modified',
    ({ headers }) => headers['if-none-match'] === '"another"',
    (answer) => {
      answer.status = 304;
      answer.body = '';
    },
  ),
  at('survey.list', ({ path }) => path === '/v1/surveys', withPage),
  takes(
    'survey.response-unknown',
    ({ survey }, _, { headers }) =>
      survey?.id === 'no-such-survey' &&
      headers['origin'] === undefined &&
      headers['hailong-waited-seconds'] === '0',
  ),
  takes('survey.response-version', ({ survey }) => survey?.version === 9999),
];

/** Wrong in how something is refused. */
export const problemTwists: Twist[] = [
  at(
    'problem.media-type',
    isProblem,
    ({ headers }) => void (headers['content-type'] = 'application/json'),
  ),
  at('problem.shape', isProblem, (answer) => alter(answer, { detail: undefined })),
  at(
    'problem.code',
    ({ body }) => body.toString() === '{',
    (answer) => alter(answer, { code: 'bad-json' }),
  ),
  at(
    'problem.status',
    ({ body }) => body.toString() === '{',
    (answer) => alter(answer, { status: 422 }),
  ),
  at('problem.pointers', isProblem, (answer) => alter(answer, { mistakes: undefined })),
];

const ALLOW_ORIGIN = 'access-control-allow-origin';

/** Wrong in what pages of other origins may do. */
export const corsTwists: Twist[] = [
  at(
    'cors.preflight',
    ({ method }) => method === 'OPTIONS',
    (answer) => void (answer.status = 405),
  ),
  at(
    'cors.headers',
    ({ method }) => method === 'OPTIONS',
    ({ headers }) => void (headers['access-control-allow-headers'] = 'Content-Type'),
  ),
  at('cors.receipt', (_, answer) => isReceipt(answer), without(ALLOW_ORIGIN)),
  at(
    'cors.refusal',
    ({ method, path }, { status }) =>
      method === 'POST' && path === '/v1/responses' && status >= 400,
    without(ALLOW_ORIGIN),
  ),
  at('cors.survey', ({ path }) => path.startsWith('/v1/surveys/'), without(ALLOW_ORIGIN)),
  at('cors.exposed', () => true, without('access-control-expose-headers')),
  at(
    'cors.foreign',
    ({ method, headers }) => method === 'POST' && headers['origin'] === 'https://foreign.invalid',
    (answer) => takeIt(answer),
  ),
];

/** Wrong in what holds for every address. */
export const httpTwists: Twist[] = [
  at(
    'http.health',
    ({ path }) => path === '/healthz',
    (answer) => refuseIt(answer, 503, 'store-unavailable'),
  ),
  at('http.unknown-address', ({ path }) => path === '/v1/nothing-here', withPage),
  at('http.method', (_, { status }) => status === 405, without('allow')),
  at(
    'http.no-cookie',
    ({ path }) => path === '/healthz',
    ({ headers }) => void (headers['set-cookie'] = 'id=1'),
  ),
  at(
    'http.no-redirect',
    ({ method, headers }) =>
      method === 'OPTIONS' && headers['origin'] === 'https://foreign.invalid',
    (answer) => void (answer.status = 302),
  ),
  at(
    'view.counted',
    ({ path }, { status }) => path === '/v1/views' && status === 204,
    (answer) => {
      answer.status = 200;
      answer.body = '{}';
    },
  ),
  at(
    'view.shape',
    ({ path }, { status }) => path === '/v1/views' && status === 400,
    (answer) => void (answer.status = 204),
  ),
];

function addTo(answer: Answer, extra: number): void {
  const { groups } = JSON.parse(answer.body);
  for (const group of groups) if (group.n !== null) group.n += extra;
  alter(answer, { groups });
}

/** A collector that also counts what `counts` names; what it names twice is counted no more. */
function counting(breaks: string, counts: (asked: Asked, answer: Answer) => unknown): Twist {
  return {
    breaks,
    answer(asked, answer, { notes }) {
      const key = `${asked.headers['idempotency-key']}`;
      if (counts(asked, answer) && !notes.delete(key)) notes.add(key);
      if (asked.path.startsWith('/v1/results')) addTo(answer, notes.size);
    },
  };
}

/** Wrong in the figures. */
export const resultTwists: Twist[] = [
  at(
    'results.shape',
    ({ path }) => path.startsWith('/v1/results'),
    (answer) => alter(answer, { cutoff: undefined }),
  ),
  counting('results.each-once', ({ nth, path }) => path === '/v1/responses' && nth > 1 && nth < 4),
  counting('results.at-once', ({ nth }) => nth === 5),
  counting('results.revision', (asked) => sentResponse(asked)?.revision === 2),
  counting('results.refused', (_, answer) => answer.body.includes('"unknown-question"')),
  {
    breaks: 'results.suppressed',
    answer({ path }, answer) {
      if (!/^\/v1\/results.*agency=hailong-conformance-/.test(path)) return;
      const { groups } = JSON.parse(answer.body);
      alter(answer, { groups: [{ ...groups[0], n: 1 }] });
    },
  },
];
