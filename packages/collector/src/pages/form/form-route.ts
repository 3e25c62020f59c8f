import { problemTable } from '@hailong/protocol';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Services, Verdict } from '../../services.ts';
import { sendPage } from '../layout/send-page.ts';
import { blankText } from './blank-text.ts';
import type { Draft } from './draft.ts';
import { dropHidden } from './drop-hidden.ts';
import { faultPage } from './fault-page.ts';
import { checkDraft, readField, readPost } from './read-draft.ts';
import { readGet, type FormOptions, type FormRequest } from './read-get.ts';
import { recordedPage } from './recorded-page.ts';
import { reviewPage } from './review-page.ts';
import { sendFault } from './send-fault.ts';
import { nothingAdded } from './nothing-added.ts';
import { complain } from './step-form.ts';
import { stepPage } from './step-page.ts';
import { openSteps } from './steps-of.ts';
import { takeAction, type Move } from './take-action.ts';
import { toResponse } from './to-response.ts';
import { unrecordedPage } from './unrecorded-page.ts';

/** Sent by browsers only; a page of another site must not fill in a citizen's answer. */
function isForeign({ headers }: FormRequest): boolean {
  return headers['sec-fetch-site'] === 'cross-site';
}

/** A fault of the collector must not cost the citizen the answers: they are carried on to another try. */
async function recordSafely(draft: Draft, { recorder, onFault }: Services): Promise<Verdict> {
  try {
    return await recorder.record(toResponse(draft), 0);
  } catch (error) {
    onFault(error);
    return { kind: 'refused', code: 'internal-error', detail: 'The collector failed.' };
  }
}

async function record(reply: FastifyReply, draft: Draft, services: Services) {
  const verdict = await recordSafely(draft, services);
  if (verdict.kind === 'recorded') {
    const { receipt, repeated } = verdict;
    return sendPage(reply, 200, recordedPage({ draft, receipt, repeated }));
  }
  if (verdict.retryAfterSeconds) reply.header('retry-after', verdict.retryAfterSeconds);
  return sendPage(reply, problemTable[verdict.code].status, unrecordedPage(draft, verdict));
}

function show(reply: FastifyReply, draft: Draft, move: Exclude<Move, { kind: 'record' }>) {
  if (move.kind === 'review' || move.kind === 'blanked')
    return sendPage(reply, 200, reviewPage(draft, move.kind === 'blanked'));
  const { step } = move;
  const complaints =
    move.kind === 'nothing'
      ? [nothingAdded(draft, step)]
      : complain({ draft, step }, move.mistakes);
  const status = complaints.length > 0 ? 422 : 200;
  return sendPage(reply, status, stepPage({ draft, step, complaints }));
}

function answerGet(request: FormRequest, reply: FastifyReply, options: FormOptions) {
  const reading = readGet(request, options);
  if (reading.kind !== 'draft') return sendFault(request, reply, reading);
  const { draft } = reading;
  const step = openSteps(draft)[0];
  if (!step) return sendFault(request, reply, { kind: 'unknown-survey' });
  return sendPage(reply, 200, stepPage({ draft, step, complaints: [] }, request.query));
}

async function answerPost(request: FormRequest, reply: FastifyReply, { services }: FormOptions) {
  const fields = request.body ?? {};
  const reading = checkDraft(services.surveys, readPost(request.params.survey, fields));
  if (reading.kind !== 'draft') return sendFault(request, reply, reading);
  if (isForeign(request)) return sendPage(reply, 403, faultPage(request, { kind: 'foreign' }));
  const action = readField(fields, 'action') ?? 'next';
  const draft = blankText(dropHidden(reading.draft), action);
  const move = takeAction(draft, { action, step: readField(fields, 'step') });
  return move.kind === 'record' ? record(reply, draft, services) : show(reply, draft, move);
}

/** Serves the hosted form of every survey: `GET` shows it, `POST` goes through its steps and records. */
export function formRoutes(app: FastifyInstance, options: FormOptions): void {
  app.get('/s/:survey', (request: FormRequest, reply) => answerGet(request, reply, options));
  app.post('/s/:survey', (request: FormRequest, reply) => answerPost(request, reply, options));
}
