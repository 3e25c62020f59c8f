import { openApiDocument } from '@hailong/protocol/openapi';
import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/add-route.ts';
import { sendTagged, tagBody } from '../http/send-tagged.ts';

/** Adds `GET /openapi.json`: gives the description of this interface. */
export function addGetOpenapi(app: FastifyInstance): void {
  const document = tagBody(JSON.stringify(openApiDocument()));
  addRoute(app, {
    method: 'GET',
    url: '/openapi.json',
    handler: async (request, reply) => sendTagged(request, reply, document),
  });
}
