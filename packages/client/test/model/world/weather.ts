import { problem, receiptFor, type Judged } from './model-collector.ts';

/** An answer as it travels back; a body that is a text is no JSON. */
export interface Page extends Judged {
  retryAfter?: string | undefined;
}

/** What becomes of a request and of its answer; whatever is not said goes well. */
export interface Weather {
  /** How often the request reaches the collector. */
  reaches?: 0 | 1 | 2;
  /** How long everything takes, in milliseconds. */
  afterMs?: number;
  /** What comes back in place of what the collector answers. */
  back?: 'failure' | 'nothing' | ((content: string) => Page);
  /** What becomes of the body that comes back. */
  body?: 'cut' | 'stalls';
  /** Only requests with keepalive fare so: the host page has used up their budget. */
  isKeepaliveOnly?: boolean;
}

/** Longer than a request counts as failed at once, in milliseconds. */
const A_WHILE_MS = 400;

const html = '<!doctype html><title>Wi-Fi</title>';
const page = (status: number, body: unknown, retryAfter?: string): Weather => ({
  reaches: 0,
  back: () => ({ status, body, retryAfter }),
});
const refusal = (code: Parameters<typeof problem>[0], retryAfter?: string): Weather => ({
  reaches: 0,
  back: () => ({ ...problem(code), retryAfter }),
});
const wrongDigest = (content: string): Page => ({
  status: 201,
  body: { ...receiptFor(content), digest: `sha-256:${'0'.repeat(64)}` },
});
const otherRevision = (content: string): Page => {
  const receipt = receiptFor(content) as { revision: number };
  return { status: 200, body: { ...receipt, revision: receipt.revision + 1 } };
};

/** Every weather by its name. */
export const weathers = {
  fine: {},
  offline: { reaches: 0, back: 'failure' },
  'offline after a while': { reaches: 0, afterMs: A_WHILE_MS, back: 'failure' },
  'crash before the commit': { reaches: 0, afterMs: A_WHILE_MS, back: 'failure' },
  'crash after the commit': { afterMs: A_WHILE_MS, back: 'failure' },
  'answer lost at once': { back: 'failure' },
  'no answer': { back: 'nothing' },
  'request lost': { reaches: 0, back: 'nothing' },
  'delivered twice': { reaches: 2 },
  slow: { afterMs: 12_000 },
  'later than the client waits': { afterMs: 45_000 },
  'twice and later than the client waits': { reaches: 2, afterMs: 45_000 },
  'body cut off': { body: 'cut' },
  'body stalls': { body: 'stalls' },
  'keepalive budget used up': { reaches: 0, back: 'failure', isKeepaliveOnly: true },
  'bad gateway after the commit': { back: () => ({ status: 502, body: html }) },
  '500': refusal('internal-error'),
  '503': refusal('store-unavailable'),
  '503, come back in 2 minutes': refusal('store-unavailable', '120'),
  '503, come back at a date': page(503, html, 'Tue, 24 Nov 2026 01:00:00 GMT'),
  '503, come back at a past date': page(503, html, 'Mon, 23 Nov 2026 23:00:00 GMT'),
  '503, garbage': page(503, html, 'soon'),
  '429, come back in 30 seconds': page(429, html, '30'),
  '429, come back a while ago': page(429, html, '-5'),
  '429, come back in ten years': page(429, html, '315360000'),
  '409 in progress': refusal('in-progress', '1'),
  '400 problem': refusal('invalid-message'),
  '400 page': page(400, html),
  '401': page(401, html),
  '403': page(403, html),
  '404': page(404, html),
  '410': page(410, { type: 'about:blank', title: 'Gone', status: 410, code: 'closed' }),
  '413': refusal('body-too-large'),
  '422': refusal('invalid-answer'),
  'captive portal': page(200, html),
  'captive portal, 511': page(511, html),
  'JSON of another service': page(200, { ok: true, code: 'welcome' }),
  'empty success': page(204, ''),
  'receipt with another digest': { reaches: 0, back: wrongDigest },
  'receipt with another digest after the commit': { back: wrongDigest },
  'receipt of another revision': { reaches: 0, back: otherRevision },
} as const satisfies Record<string, Weather>;

/** The name of a weather. */
export type WeatherName = keyof typeof weathers;
