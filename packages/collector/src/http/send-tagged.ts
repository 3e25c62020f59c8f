import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A body that does not change while its ETag does not. */
export interface TaggedBody {
  body: string;
  etag: string;
}

/** Gives a body the ETag that follows from its content. */
export function tagBody(body: string): TaggedBody {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

/** Tells whether the sender of a request has this body already (RFC 9110, If-None-Match). */
export function isKnown(request: FastifyRequest, etag: string): boolean {
  const known = request.headers['if-none-match'] ?? '';
  return known.split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim()));
}

/** Sends JSON with its ETag, or 304 to one who has it already. Every use is to be checked again. */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag }: TaggedBody,
): FastifyReply {
  reply.header('etag', etag).header('cache-control', 'no-cache');
  if (isKnown(request, etag)) return reply.code(304).send();
  return reply.type('application/json').send(body);
}
