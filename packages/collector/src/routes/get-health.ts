import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/add-route.ts';
import { sendProblem } from '../http/send-problem.ts';
import { shortageRefusal } from '../recording/store-refusal.ts';
import type { Services } from '../services.ts';
import { storeRetrySeconds } from '../storage/store-error.ts';
import { collectorVersion } from '../version.ts';

/** Adds `GET /healthz`: 200 and the collector's version when responses can be stored, 503 when they cannot. */
export function addGetHealth(app: FastifyInstance, { store, shortage }: Services): void {
  addRoute(app, {
    method: 'GET',
    url: '/healthz',
    handler: async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      const lack = shortage();
      if (lack !== undefined) return sendProblem(reply, shortageRefusal(lack));
      if (await store.isHealthy()) return reply.send({ status: 'ok', version: collectorVersion });
      const detail = 'The store does not write and read.';
      const retryAfterSeconds = storeRetrySeconds;
      return sendProblem(reply, { code: 'store-unavailable', detail, retryAfterSeconds });
    },
  });
}
