import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectThat } from '../judge/expect-that.ts';
import { Skip } from '../judge/skip.ts';
import type { Lab } from '../lab/lab.ts';

/** An origin that nobody allows by name. */
const FOREIGN = 'https://foreign.invalid';

/** The headers of the client that browsers ask for leave to send. */
const SENT = ['content-type', 'hailong-waited-seconds', 'idempotency-key'];

function originOf({ origin }: Lab): string {
  if (origin !== undefined) return origin;
  throw new Skip('no origin was told that the collector allows (--origin)');
}

function preflight(lab: Lab, origin: string): Promise<Exchange> {
  return lab.ask('/v1/responses', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': SENT.join(','),
    },
  });
}

function namesOf({ headers }: Exchange, header: string): string[] {
  const names = (headers.get(header) ?? '').split(',');
  return names.map((name) => name.trim().toLowerCase());
}

function allows({ headers }: Exchange, origin: string): boolean {
  return ['*', origin].includes(headers.get('access-control-allow-origin') ?? '');
}

function expectAllowed(exchange: Exchange, origin: string): void {
  const allowed = exchange.headers.get('access-control-allow-origin') ?? 'none';
  const received = `${exchange.method} ${exchange.path} ${exchange.status}: ${allowed}`;
  expectThat(allows(exchange, origin), `Access-Control-Allow-Origin ${origin} or *`, received);
}

/** What lets a page of another origin read the answers (CORS). */
export const corsChecks: Check[] = [
  {
    id: 'cors.preflight',
    level: 'must',
    rule: 'OPTIONS /v1/responses from an allowed origin is answered 2xx and allows that origin.',
    writes: false,
    async run(lab) {
      const answer = await preflight(lab, originOf(lab));
      const isGood = answer.status >= 200 && answer.status < 300;
      expectThat(isGood, '200 or 204', describeExchange(answer));
      expectAllowed(answer, originOf(lab));
    },
  },
  {
    id: 'cors.headers',
    level: 'must',
    rule: `The preflight allows the headers of the client: ${SENT.join(', ')}.`,
    writes: false,
    async run(lab) {
      const names = namesOf(await preflight(lab, originOf(lab)), 'access-control-allow-headers');
      const missing = names.includes('*') ? [] : SENT.filter((name) => !names.includes(name));
      expectThat(missing.length === 0, SENT.join(', '), `${names.join(', ') || 'none'}`);
    },
  },
  {
    id: 'cors.receipt',
    level: 'must',
    rule: 'A page of an allowed origin may read its receipt.',
    writes: true,
    async run(lab) {
      const origin = originOf(lab);
      await lab.record(lab.make());
      expectAllowed(await lab.post(lab.make(), { headers: { origin } }), origin);
    },
  },
  {
    id: 'cors.refusal',
    level: 'must',
    rule: 'A page of an allowed origin may read a refusal, from the first byte to the last rule.',
    writes: false,
    async run(lab) {
      const origin = originOf(lab);
      const unknown = lab.make({ survey: { id: 'no-such-survey', version: 1 } });
      for (const body of ['{', '[]', JSON.stringify(unknown)]) {
        expectAllowed(await lab.post(unknown, { headers: { origin }, body }), origin);
      }
    },
  },
  {
    id: 'cors.survey',
    level: 'must',
    rule: 'A page of an allowed origin may read a survey.',
    writes: false,
    async run(lab) {
      const origin = originOf(lab);
      const path = `/v1/surveys/${lab.survey.id}`;
      expectAllowed(await lab.ask(path, { headers: { origin } }), origin);
    },
  },
  {
    id: 'cors.exposed',
    level: 'should',
    rule: 'Retry-After is exposed: the client waits as long as it says.',
    writes: false,
    async run(lab) {
      const headers = { origin: originOf(lab) };
      const names = namesOf(
        await lab.post(lab.make(), { headers, body: '[]' }),
        'access-control-expose-headers',
      );
      const isExposed = names.includes('retry-after') || names.includes('*');
      expectThat(
        isExposed,
        'Access-Control-Expose-Headers: Retry-After',
        names.join(', ') || 'none',
      );
    },
  },
  {
    id: 'cors.foreign',
    level: 'should',
    rule: 'A response from a page of an origin that is not allowed is refused: origin-not-allowed.',
    writes: false,
    async run(lab) {
      if (allows(await preflight(lab, FOREIGN), FOREIGN)) {
        throw new Skip('the collector takes responses from pages of every origin');
      }
      const answer = await lab.post(lab.make(), { headers: { origin: FOREIGN } });
      expectRefusal(answer, 'origin-not-allowed');
    },
  },
];
