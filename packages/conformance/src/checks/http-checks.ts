import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectThat } from '../judge/expect-that.ts';

function name({ method, path }: Exchange): string {
  return `${method} ${path}`;
}

/** What holds for every address; the last two look at all answers of the whole run. */
export const httpChecks: Check[] = [
  {
    id: 'http.health',
    level: 'should',
    rule: 'GET /healthz is answered 200 while responses can be stored.',
    writes: false,
    async run(lab) {
      const answer = await lab.ask('/healthz');
      expectThat(answer.status === 200, '200', describeExchange(answer));
    },
  },
  {
    id: 'http.unknown-address',
    level: 'should',
    rule: 'An address at which there is nothing is answered 404: not-found.',
    writes: false,
    async run(lab) {
      expectRefusal(await lab.ask('/v1/nothing-here'), 'not-found');
    },
  },
  {
    id: 'http.method',
    level: 'should',
    rule: 'A method that an address does not take is answered 405, method-not-allowed, with Allow.',
    writes: false,
    async run(lab) {
      const answer = await lab.ask('/v1/responses');
      expectRefusal(answer, 'method-not-allowed');
      const allow = answer.headers.get('allow') ?? 'none';
      expectThat(allow.includes('POST'), 'Allow: POST', allow);
    },
  },
  {
    id: 'http.no-cookie',
    level: 'must',
    rule: 'No answer sets a cookie: citizens are not recognised.',
    writes: false,
    async run({ exchanges }) {
      const found = exchanges.find(({ headers }) => headers.has('set-cookie'));
      expectThat(!found, 'no Set-Cookie', found ? `one from ${name(found)}` : '');
    },
  },
  {
    id: 'http.no-redirect',
    level: 'must',
    rule: 'No answer is a redirect: the client follows none.',
    writes: false,
    async run({ exchanges }) {
      const found = exchanges.find(({ status }) => status >= 300 && status < 400 && status !== 304);
      expectThat(!found, 'no redirect', found ? `${found.status} from ${name(found)}` : '');
    },
  },
];
