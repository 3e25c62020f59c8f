import type { Survey } from '@hailong/protocol';
import { listMistakes, surveyListSchema, surveySchema } from '@hailong/protocol/schema';
import { createAsk, type Ask } from '../http/create-ask.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { memberOf } from '../http/member-of.ts';
import { UnusableTargetError } from '../unusable-target-error.ts';

/** The survey that is answered where the collector lists none: the one that the element has with it. */
const USUAL_SURVEY = 'vn-service';

async function reach(ask: Ask, base: string, path: string): Promise<Exchange> {
  try {
    return await ask(path);
  } catch (error) {
    const { message } = error as Error;
    throw new UnusableTargetError(`${base} cannot be reached: ${message}`);
  }
}

async function firstListed(ask: Ask, base: string): Promise<string> {
  const { json } = await reach(ask, base, '/v1/surveys');
  const ids = surveyListSchema.safeParse(json).data?.surveys.map(({ id }) => id) ?? [];
  return ids.includes(USUAL_SURVEY) ? USUAL_SURVEY : (ids[0] ?? USUAL_SURVEY);
}

/**
 * Reads the survey that is to be answered from the collector: the one asked for, else `vn-service`,
 * else the first in its list. Throws an UnusableTargetError where there is no collector or no survey.
 */
export async function findSurvey(base: string, wanted: string | undefined): Promise<Survey> {
  const ask = createAsk(base, () => undefined);
  const id = wanted ?? (await firstListed(ask, base));
  const answer = await reach(ask, base, `/v1/surveys/${encodeURIComponent(id)}`);
  const { data, error } = surveySchema.safeParse(answer.json);
  if (data) return data;
  const said = describeExchange(answer);
  if (typeof memberOf(answer.json, 'code') === 'string') {
    throw new UnusableTargetError(`${base} has no survey "${id}" (--survey): it said ${said}`);
  }
  if (memberOf(answer.json, 'format') === 'hailong-survey@1') {
    const [mistake] = listMistakes(error);
    const where = `${mistake?.pointer} ${mistake?.message}`;
    throw new UnusableTargetError(`the survey "${id}" of ${base} is not valid: ${where}`);
  }
  throw new UnusableTargetError(
    `${base} is not a collector: GET /v1/surveys/${id} was answered ${said}; expected a survey`,
  );
}
