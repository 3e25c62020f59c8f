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
  400: { description: 'The address has a mistake.', content: page },
  404: { description: 'The collector does not know this survey.', content: page },
};

function parameters(context: Record<string, JsonSchema>): Parameter[] {
  const version = { type: 'integer', minimum: 1 };
  return [survey, ...queryOf({ version, lang: ref('LanguageTag'), ...context })];
}

/** Gives `/s/{survey}/qr.svg`, whose query is that of the form. */
export function codePath(context: Record<string, JsonSchema>): PathItem {
  return {
    get: {
      operationId: 'drawCode',
      summary: 'Gives the absolute address of the hosted form as a QR code',
      parameters: parameters(context),
      responses: {
        200: { description: 'The code.', content: text('image/svg+xml') },
        ...refusals,
      },
    },
  };
}

/** Gives `/s/{survey}/poster`, whose query is that of the form. */
export function posterPath(context: Record<string, JsonSchema>): PathItem {
  return {
    get: {
      operationId: 'showPoster',
      summary: 'Shows a sheet to print on A4 that invites to the hosted form by a QR code',
      parameters: parameters(context),
      responses: { 200: { description: 'The sheet.', content: page }, ...refusals },
    },
  };
}
