import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasToken } from './has-token.ts';
import { sendProblem } from './send-problem.ts';

/** Creates the check for a bearer token; without a configured token there is nothing at the address. */
export function createTokenCheck(token: string | undefined) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (token === undefined) {
      const detail = 'Exports are off; the operator can switch them on with an export token.';
      await sendProblem(reply, { code: 'not-found', detail });
    } else if (!hasToken(request.headers.authorization, token)) {
      reply.header('www-authenticate', 'Bearer');
      const detail = 'An Authorization header with the export token of this collector is needed.';
      await sendProblem(reply, { code: 'unauthorized', detail });
    }
  };
}
