import type { FastifyInstance, HTTPMethods, RouteHandlerMethod, RouteOptions } from 'fastify';
import { sendProblem } from './send-problem.ts';

/** Methods that are answered with 405 where an address does not take them. OPTIONS belongs to CORS. */
const METHODS: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** An address and the one method it takes; GET brings HEAD along. */
export interface Route extends Pick<RouteOptions, 'onRequest'> {
  method: 'GET' | 'POST';
  url: string;
  handler: RouteHandlerMethod;
}

/** Adds a route, and answers every other method at its address with 405 and an Allow header. */
export function addRoute(app: FastifyInstance, route: Route): void {
  app.route(route);
  const taken: HTTPMethods[] = route.method === 'GET' ? ['GET', 'HEAD'] : [route.method];
  const allow = taken.join(', ');
  app.route({
    method: METHODS.filter((method) => !taken.includes(method)),
    url: route.url,
    // The body of a method that is not taken is not read.
    onRequest: async (request, reply) => {
      reply.header('allow', allow);
      const detail = `This address takes ${allow}, not ${request.method}.`;
      await sendProblem(reply, { code: 'method-not-allowed', detail });
    },
    handler: async () => undefined,
  });
}
