import { systemClock, type Clock } from '../clock.ts';
import { defaults } from '../settings.ts';
import { parseCollector } from './parse-collector.ts';
import { requestOptions } from './request-options.ts';

/** Longest wait for each of the two requests, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** Codes with which a collector refuses what is no response. */
const REFUSING = /^invalid-/;

/**
 * What stands between a page and its collector: nothing; the page's own policy; a collector that
 * does not allow this origin (CORS); no network, name, certificate or server; something that does
 * not answer; or something that answers, and is no collector.
 */
export type CollectorState =
  | 'works'
  | 'blocked-by-policy'
  | 'blocked-by-cors'
  | 'unreachable'
  | 'no-answer'
  | 'not-a-collector';

/** What was found out about a collector, in a word and in a sentence for whoever can mend it. */
export interface CollectorDiagnosis {
  state: CollectorState;
  advice: string;
}

/** What a diagnosis works with; the page's own unless told. */
export interface DiagnosisOptions {
  fetch?: typeof fetch;
  clock?: Clock;
  /** Where violations of the page's policy are told; in a browser the document or the worker. */
  events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

const ADVICE: Record<CollectorState, (where: string) => string> = {
  works: (where) => `${where} answers as a collector does`,
  'blocked-by-policy': (where) =>
    `the page's Content-Security-Policy forbids it: add ${where} to connect-src`,
  'blocked-by-cors': (where) =>
    `${where} answers, but does not allow ${globalThis.location?.origin ?? 'this origin'}: add it to HAILONG_ORIGINS`,
  unreachable: (where) => `${where} cannot be reached: network, name, certificate, or a blocker`,
  'no-answer': (where) => `${where} did not answer within ${TIMEOUT_MS / 1000} s`,
  'not-a-collector': (where) =>
    `${where} answers, but not as a collector does: look at the address`,
};

/** Sends a request that ends by itself; gives undefined when there was no answer in time. */
async function ask(
  send: (signal: AbortSignal) => Promise<Response>,
  clock: Clock,
): Promise<Response | undefined> {
  const controller = new AbortController();
  const cancel = clock.after(TIMEOUT_MS, () => controller.abort());
  try {
    return await send(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) return undefined;
    throw error;
  } finally {
    cancel();
  }
}

/** Asks whether anything is there, without being allowed to read what it says. */
async function isThere(
  base: string,
  fetch: typeof globalThis.fetch,
  clock: Clock,
): Promise<boolean> {
  const send = (signal: AbortSignal) => fetch(`${base}/healthz`, { mode: 'no-cors', signal });
  return ask(send, clock).then(Boolean, () => false);
}

/**
 * Finds out why a collector cannot be reached from this page, by sending it an empty message: it is
 * refused and nothing is recorded. Never rejects; throws a TypeError when `collector` is no base
 * URL.
 */
export async function diagnoseCollector(
  collector: string,
  { fetch = defaults.fetch, clock = systemClock, events = globalThis }: DiagnosisOptions = {},
): Promise<CollectorDiagnosis> {
  const base = parseCollector(collector);
  let isBlocked = false;
  const onViolation = () => (isBlocked = true);
  const found = (state: CollectorState) => ({ state, advice: ADVICE[state](base) });
  const request = requestOptions('{}', { 'Idempotency-Key': '', 'Hailong-Waited-Seconds': '0' });
  events.addEventListener?.('securitypolicyviolation', onViolation);
  try {
    const send = (signal: AbortSignal) => fetch(`${base}/v1/responses`, { ...request, signal });
    const answer = await ask(send, clock);
    if (!answer) return found('no-answer');
    const body = await answer.json().catch(() => undefined);
    return found(REFUSING.test(body?.code) ? 'works' : 'not-a-collector');
  } catch {
    const canReach = await isThere(base, fetch, clock);
    // after the second request, for a violation is told a moment later than the request fails
    return found(isBlocked ? 'blocked-by-policy' : canReach ? 'blocked-by-cors' : 'unreachable');
  } finally {
    events.removeEventListener?.('securitypolicyviolation', onViolation);
  }
}
