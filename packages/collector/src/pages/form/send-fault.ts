import type { FastifyReply } from 'fastify';
import { sendPage } from '../layout/send-page.ts';
import { faultPage } from './fault-page.ts';
import type { Reading } from './read-draft.ts';
import type { FormRequest } from './read-get.ts';

/** Answers an address or a form that has a mistake. */
export function sendFault(
  request: FormRequest,
  reply: FastifyReply,
  reading: Exclude<Reading, { kind: 'draft' }>,
): FastifyReply {
  const status = reading.kind === 'unknown-survey' ? 404 : 400;
  return sendPage(reply, status, faultPage(request, reading));
}
