import { problemTable, type Problem } from '@hailong/protocol';
import type { FastifyReply } from 'fastify';
import type { Refusal } from '../services.ts';

/** Writes a refusal as a problem document of RFC 9457. */
export function problemOf({ code, detail, mistakes }: Omit<Refusal, 'kind'>): Problem {
  const { status, title } = problemTable[code];
  const type = `urn:hailong:problem:${code}`;
  return { type, title, status, code, detail, ...(mistakes ? { mistakes } : {}) };
}

/** Answers with a problem document. */
export function sendProblem(reply: FastifyReply, refusal: Omit<Refusal, 'kind'>): FastifyReply {
  const problem = problemOf(refusal);
  if (refusal.retryAfterSeconds !== undefined) {
    reply.header('retry-after', refusal.retryAfterSeconds);
  }
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
