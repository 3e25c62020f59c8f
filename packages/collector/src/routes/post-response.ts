import { idempotencyKey, type Response } from '@hailong/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addRoute } from '../http/add-route.ts';
import { createOriginCheck } from '../http/check-origin.ts';
import { sendProblem } from '../http/send-problem.ts';
import { readResponse } from '../recording/read-response.ts';
import type { Refusal, Services } from '../services.ts';

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Reads how long a response waited; what is not a number of seconds counts as none. */
function waitedSeconds(request: FastifyRequest): number {
  const value = headerOf(request, 'hailong-waited-seconds') ?? '';
  return /^\d+$/.test(value) ? Number(value) : 0;
}

/** Checks the key; a quoted one, as the draft of the header field has it, is the same. */
function keyRefusal(request: FastifyRequest, response: Response): Refusal | undefined {
  const received = headerOf(request, 'idempotency-key')?.replace(/^"(.*)"$/, '$1');
  const expected = idempotencyKey(response);
  if (received === expected) return undefined;
  const said = received === undefined ? 'there is none' : `it is "${received.slice(0, 80)}"`;
  const detail = `The Idempotency-Key header must be "${expected}"; ${said}.`;
  return { kind: 'refused', code: 'invalid-idempotency-key', detail };
}

async function answer(
  { recorder }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const read = readResponse(request.body);
  if (read.kind === 'refused') return sendProblem(reply, read);
  const refusal = keyRefusal(request, read.response);
  if (refusal) return sendProblem(reply, refusal);
  const verdict = await recorder.recordResponse(read.response, waitedSeconds(request));
  if (verdict.kind === 'refused') return sendProblem(reply, verdict);
  return reply
    .code(verdict.repeated ? 200 : 201)
    .header('cache-control', 'no-store')
    .type('application/json')
    .send(JSON.stringify(verdict.receipt));
}

/** Adds `POST /v1/responses`: records one revision of a response and answers with its receipt. */
export function addPostResponse(app: FastifyInstance, services: Services): void {
  addRoute(app, {
    method: 'POST',
    url: '/v1/responses',
    onRequest: createOriginCheck(services.config.origins),
    handler: (request, reply) => answer(services, request, reply),
  });
}
