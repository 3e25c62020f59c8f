import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/add-route.ts';
import { createOriginCheck } from '../http/check-origin.ts';
import { sendProblem } from '../http/send-problem.ts';
import type { Services } from '../services.ts';

/** Adds `POST /v1/views`: counts that a survey was in sight. */
export function addPostView(app: FastifyInstance, services: Services): void {
  addRoute(app, {
    method: 'POST',
    url: '/v1/views',
    onRequest: createOriginCheck(services.config.origins),
    handler: async (request, reply) => {
      const refusal = await services.views.add(request.body);
      return refusal ? sendProblem(reply, refusal) : reply.code(204).send();
    },
  });
}
