import {
  queryOf,
  ref,
  text,
  type JsonSchema,
  type Parameter,
  type PathItem,
} from '../operation.ts';

const survey: Parameter = { name: 'survey', in: 'path', required: true, schema: ref('Name') };
const page = text('text/html');
const refusals = {
  400: { description: 'The address or the form has a mistake.', content: page },
  404: { description: 'The collector does not know this survey.', content: page },
};

/** Gives `/s/{survey}`, whose query takes every member of the context. */
export function formPath(context: Record<string, JsonSchema>): PathItem {
  return {
    get: {
      operationId: 'showForm',
      summary: 'Shows the hosted form, which works without JavaScript',
      parameters: [
        survey,
        ...queryOf({
          version: { type: 'integer', minimum: 1 },
          lang: ref('LanguageTag'),
          channel: ref('Channel'),
          ...context,
        }),
      ],
      responses: { 200: { description: 'The form.', content: page }, ...refusals },
    },
    post: {
      operationId: 'sendForm',
      summary: 'Goes through the hosted form and records the same response as the widget',
      parameters: [survey],
      requestBody: {
        required: true,
        content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } },
      },
      responses: {
        200: { description: 'The next step, or the receipt.', content: page },
        ...refusals,
        403: { description: 'The form was sent by a page of another site.', content: page },
        422: { description: 'The step again, with its mistakes.', content: page },
        503: { description: 'The response cannot be stored now.', content: page },
      },
    },
  };
}
