import { randomUUID } from 'node:crypto';
import {
  canonicalJson,
  idempotencyKey,
  visibleQuestions,
  type Response,
  type Survey,
} from '@hailong/protocol';
import { createAsk } from '../http/create-ask.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { memberOf } from '../http/member-of.ts';
import { Skip } from '../judge/skip.ts';
import type { Lab, Sending } from './lab.ts';
import { makeAnswers } from './make-answers.ts';

/** What a lab is made of besides a survey. */
export interface LabParts extends Pick<Lab, 'agency' | 'origin' | 'restart'> {
  /** The base URL of the collector. */
  base: string;
}

function headersOf(response: Response, { headers = {} }: Sending): Record<string, string> {
  const all = {
    'content-type': 'application/json',
    'idempotency-key': idempotencyKey(response),
    'hailong-waited-seconds': '0',
    ...headers,
  };
  const isGiven = (entry: [string, string | undefined]): entry is [string, string] =>
    entry[1] !== undefined;
  return Object.fromEntries(Object.entries(all).filter(isGiven));
}

function textQuestion(survey: Survey) {
  const shown = visibleQuestions(survey, makeAnswers(survey, 'all'));
  const found = shown.find((question) => question.kind === 'text');
  if (found) return found;
  throw new Skip(`the survey "${survey.id}" asks for no free text`);
}

function createPost(ask: Lab['ask']): Lab['post'] {
  return (response, sending = {}) =>
    ask('/v1/responses', {
      method: 'POST',
      headers: headersOf(response, sending),
      body: sending.body ?? canonicalJson(response),
    });
}

function createMake(survey: Survey, agency: string): Lab['make'] {
  return (changes = {}) => ({
    format: 'hailong-response@1',
    id: randomUUID(),
    revision: 1,
    survey: { id: survey.id, version: survey.version },
    context: { agency },
    channel: 'web',
    eligibility: 'none',
    language: survey.languages[0] ?? 'vi',
    answers: makeAnswers(survey, 'least'),
    ...changes,
  });
}

/** Creates a lab for a collector, in which a survey is answered. */
export function createLab({ base, ...parts }: LabParts, survey: Survey): Lab {
  const exchanges: Exchange[] = [];
  const ask = createAsk(base, (exchange) => exchanges.push(exchange));
  const post = createPost(ask);
  const make = createMake(survey, parts.agency);
  return {
    ...parts,
    ask,
    survey,
    exchanges,
    make,
    post,
    makeWithText(text) {
      const { id } = textQuestion(survey);
      return make({ answers: { ...makeAnswers(survey, 'all'), [id]: text } });
    },
    async record(response, sending) {
      const exchange = await post(response, sending);
      const isReceipt = memberOf(exchange.json, 'format') === 'hailong-receipt@1';
      if (isReceipt) return exchange.json as Awaited<ReturnType<Lab['record']>>;
      const name = `revision ${response.revision} of a valid response`;
      throw new Skip(`${name}, which this needs, got no receipt: ${describeExchange(exchange)}`);
    },
  };
}
