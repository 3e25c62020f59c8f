import { surveyListSchema } from '@hailong/protocol/schema';
import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectSame } from '../judge/expect-same.ts';
import { expectThat } from '../judge/expect-that.ts';
import { Skip } from '../judge/skip.ts';
import type { Lab } from '../lab/lab.ts';

/** A version that no survey has yet. */
const FAR_VERSION = 9999;

function readSurvey(lab: Lab, query = '', headers: Record<string, string> = {}): Promise<Exchange> {
  return lab.ask(`/v1/surveys/${lab.survey.id}${query}`, { headers });
}

async function tagOf(lab: Lab): Promise<string> {
  const etag = (await readSurvey(lab)).headers.get('etag');
  if (etag === null) throw new Skip('there is no ETag');
  return etag;
}

/** The surveys that a collector takes responses to. */
export const surveyChecks: Check[] = [
  {
    id: 'survey.read',
    level: 'must',
    rule: 'GET /v1/surveys/{id} gives the survey as application/json.',
    writes: false,
    async run(lab) {
      const answer = await readSurvey(lab);
      const type = answer.headers.get('content-type') ?? '';
      const isJson = /^application\/json\b/i.test(type) && answer.status === 200;
      expectThat(isJson, '200, application/json', describeExchange(answer));
      expectSame(answer.json, lab.survey, 'the same survey as before:');
    },
  },
  {
    id: 'survey.version',
    level: 'must',
    rule: 'GET /v1/surveys/{id}?version= gives that version, or 404 unknown-survey-version.',
    writes: false,
    async run(lab) {
      const { json } = await readSurvey(lab, `?version=${lab.survey.version}`);
      expectSame(json, lab.survey, 'the survey in its version:');
      expectRefusal(await readSurvey(lab, `?version=${FAR_VERSION}`), 'unknown-survey-version');
    },
  },
  {
    id: 'survey.unknown',
    level: 'must',
    rule: 'GET /v1/surveys/{id} of a survey that the collector does not have is 404: unknown-survey.',
    writes: false,
    async run(lab) {
      expectRefusal(await lab.ask('/v1/surveys/no-such-survey'), 'unknown-survey');
    },
  },
  {
    id: 'survey.etag',
    level: 'should',
    rule: 'A survey has an ETag, the same as long as it does not change.',
    writes: false,
    async run(lab) {
      const first = (await readSurvey(lab)).headers.get('etag');
      expectThat(first !== null, 'an ETag', 'none');
      expectSame((await readSurvey(lab)).headers.get('etag'), first, 'the ETag');
    },
  },
  {
    id: 'survey.not-modified',
    level: 'should',
    rule: 'A request with the ETag in If-None-Match is answered 304 without a body.',
    writes: false,
    async run(lab) {
      const answer = await readSurvey(lab, '', { 'if-none-match': await tagOf(lab) });
      const isEmpty = answer.status === 304 && answer.text === '';
      expectThat(isEmpty, '304 without a body', describeExchange(answer));
    },
  },
  {
    id: 'survey.modified',
    level: 'should',
    rule: 'A request with another ETag in If-None-Match is answered 200 with the survey.',
    writes: false,
    async run(lab) {
      await tagOf(lab);
      const answer = await readSurvey(lab, '', { 'if-none-match': '"another"' });
      expectThat(answer.status === 200, '200 with the survey', describeExchange(answer));
    },
  },
  {
    id: 'survey.list',
    level: 'should',
    rule: 'GET /v1/surveys lists the surveys, each in its latest version.',
    writes: false,
    async run(lab) {
      const answer = await lab.ask('/v1/surveys');
      const { data } = surveyListSchema.safeParse(answer.json);
      const { id } = lab.survey;
      const isListed = data?.surveys.some((each) => each.id === id) ?? false;
      expectThat(isListed, `a list of surveys with "${id}"`, describeExchange(answer));
    },
  },
  {
    id: 'survey.response-unknown',
    level: 'must',
    rule: 'A response to a survey that the collector does not have is refused: unknown-survey.',
    writes: false,
    async run(lab) {
      const survey = { id: 'no-such-survey', version: 1 };
      expectRefusal(await lab.post(lab.make({ survey })), 'unknown-survey');
    },
  },
  {
    id: 'survey.response-version',
    level: 'must',
    rule: 'A response to a version that the collector does not have is refused: unknown-survey-version.',
    writes: false,
    async run(lab) {
      const survey = { id: lab.survey.id, version: FAR_VERSION };
      expectRefusal(await lab.post(lab.make({ survey })), 'unknown-survey-version');
    },
  },
];
