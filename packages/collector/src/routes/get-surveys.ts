import type { Survey } from '@hailong/protocol';
import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/add-route.ts';
import { sendTagged, tagBody } from '../http/send-tagged.ts';
import type { Services } from '../services.ts';

function summaryOf({ id, version, title, languages, official }: Survey) {
  return { id, version, title, languages, official };
}

/** Adds `GET /v1/surveys`: lists the latest version of every survey. */
export function addGetSurveys(app: FastifyInstance, { surveys }: Services): void {
  const list = tagBody(JSON.stringify({ surveys: surveys.list().map(summaryOf) }));
  addRoute(app, {
    method: 'GET',
    url: '/v1/surveys',
    handler: async (request, reply) => sendTagged(request, reply, list),
  });
}
