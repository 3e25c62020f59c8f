import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './send-problem.ts';

/** Any origin may send. */
const ANY = '*';

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Creates the check that refuses requests from pages of other origins than the configured ones and
 * the collector's own. A request without an Origin header comes from no page and passes.
 */
export function createOriginCheck(origins: string[]) {
  const allowed = new Set(origins);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin, host } = request.headers;
    if (origin === undefined || allowed.has(ANY) || allowed.has(origin)) return;
    if (isOwn(origin, host)) return;
    const detail = `Pages of "${origin}" may not send to this collector; its operator can allow it.`;
    await sendProblem(reply, { code: 'origin-not-allowed', detail });
  };
}
