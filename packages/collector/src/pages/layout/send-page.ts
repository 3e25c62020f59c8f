import type { FastifyReply } from 'fastify';

/**
 * Sends a page. It is private and revalidated, but not `no-store`: going back must show the same
 * form with the same response id, or a second press would be counted as a second citizen.
 */
export function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply
    .status(status)
    .header('cache-control', 'private, no-cache')
    .type('text/html; charset=utf-8')
    .send(page);
}
