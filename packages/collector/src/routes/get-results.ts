import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/add-route.ts';
import { sendProblem } from '../http/send-problem.ts';
import type { ResultsQuery, Services } from '../services.ts';

/** Adds `GET /v1/results`: gives the index and the figures behind it, as of now. */
export function addGetResults(app: FastifyInstance, services: Services): void {
  addRoute(app, {
    method: 'GET',
    url: '/v1/results',
    handler: async (request, reply) => {
      const answer = await services.results(request.query as ResultsQuery);
      if (answer.kind === 'refused') return sendProblem(reply, answer);
      return reply
        .header('cache-control', 'no-store')
        .type('application/json')
        .send(JSON.stringify(answer.results));
    },
  });
}
