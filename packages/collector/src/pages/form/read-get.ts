import type { FastifyRequest } from 'fastify';
import type { Services } from '../../services.ts';
import { chooseLanguage } from '../language/choose-language.ts';
import type { Fields } from './read-answers.ts';
import { checkDraft, readAddress, readField, type Reading } from './read-draft.ts';

/** What the hosted form works with; `createId` gives the ids of responses and is a parameter for tests. */
export interface FormOptions {
  services: Services;
  createId: () => string;
}

/** A request for a form or for what belongs to it. */
export type FormRequest = FastifyRequest<{
  Params: { survey: string };
  Querystring: Fields;
  Body: Fields;
}>;

/** Reads what the address of a form says, in the language that fits the visitor best. */
export function readGet(request: FormRequest, { services, createId }: FormOptions): Reading {
  const { query, params, headers } = request;
  const asked = readField(query, 'lang');
  const raw = readAddress(query, {
    survey: params.survey,
    id: createId(),
    chooseLanguage: (offered) =>
      chooseLanguage({ asked, accepted: headers['accept-language'], offered }),
  });
  return checkDraft(services.surveys, raw);
}
