import { z } from 'zod';
import { problemSchema } from '../schema/problem.ts';
import { receiptSchema } from '../schema/receipt.ts';
import { responseSchema } from '../schema/response.ts';
import { resultsSchema } from '../schema/results.ts';
import { surveyListSchema } from '../schema/survey-list.ts';
import { surveySchema } from '../schema/survey.ts';
import { viewSchema } from '../schema/view.ts';
import type { JsonSchema } from './operation.ts';

/** A message that has a JSON Schema of its own. */
export type MessageName = 'survey' | 'response' | 'receipt' | 'problem' | 'results' | 'view';

const messages = {
  survey: surveySchema,
  response: responseSchema,
  receipt: receiptSchema,
  problem: problemSchema,
  results: resultsSchema,
  view: viewSchema,
} satisfies Record<MessageName, z.ZodType>;

/** Gives the JSON Schema (2020-12) of every message, by name; each stands alone. */
export function jsonSchemas(): Record<MessageName, JsonSchema> {
  const entries = Object.entries(messages).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  return Object.fromEntries(entries);
}

/** Gives every named schema, with references that fit an OpenAPI document. */
export function componentSchemas(): Record<string, JsonSchema> {
  const all = z.toJSONSchema(z.object({ ...messages, surveyList: surveyListSchema }));
  return JSON.parse(JSON.stringify(all.$defs).replaceAll('#/$defs/', '#/components/schemas/'));
}
