import { problemTable, type ProblemCode } from '@hailong/protocol';
import { problemSchema } from '@hailong/protocol/schema';
import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { memberOf } from '../http/member-of.ts';
import { expectSame } from '../judge/expect-same.ts';
import { expectThat } from '../judge/expect-that.ts';
import { Skip } from '../judge/skip.ts';
import type { Lab } from '../lab/lab.ts';

/** Has the collector refuse something in every stage: the bytes, the shape, the survey. */
async function refusals(lab: Lab): Promise<Exchange[]> {
  const answers = [
    await lab.post(lab.make(), { body: '{' }),
    await lab.post(lab.make(), { body: '[]' }),
    await lab.post(lab.make({ survey: { id: 'no-such-survey', version: 1 } })),
  ];
  const refused = answers.filter(({ status }) => status >= 400);
  if (refused.length === 0) throw new Skip('nothing was refused');
  return refused;
}

function isCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(problemTable, code);
}

/** Problem documents: what a refusal looks like. */
export const problemChecks: Check[] = [
  {
    id: 'problem.media-type',
    level: 'must',
    rule: 'A refusal is sent as application/problem+json (RFC 9457).',
    writes: false,
    async run(lab) {
      for (const answer of await refusals(lab)) {
        const type = answer.headers.get('content-type') ?? '';
        const isProblem = /^application\/problem\+json\b/i.test(type);
        expectThat(isProblem, 'application/problem+json', describeExchange(answer));
      }
    },
  },
  {
    id: 'problem.shape',
    level: 'must',
    rule: 'A refusal has exactly the members of the problem schema.',
    writes: false,
    async run(lab) {
      for (const answer of await refusals(lab)) {
        // the code has a rule of its own
        const body = { ...(answer.json as object | null), code: 'malformed-json' };
        const parsed = problemSchema.safeParse(body);
        const [issue] = parsed.error?.issues ?? [];
        const mistake = `${issue?.path.join('/')} ${issue?.message}: ${describeExchange(answer)}`;
        expectThat(parsed.success, 'a problem of the schema', mistake);
      }
    },
  },
  {
    id: 'problem.code',
    level: 'must',
    rule: 'The code of a refusal is one of the closed list of the protocol.',
    writes: false,
    async run(lab) {
      for (const answer of await refusals(lab)) {
        const isKnown = isCode(memberOf(answer.json, 'code'));
        expectThat(isKnown, 'a code of the protocol', describeExchange(answer));
      }
    },
  },
  {
    id: 'problem.status',
    level: 'must',
    rule: 'The member status says the status of the answer, which is the one that belongs to the code.',
    writes: false,
    async run(lab) {
      for (const { status, json } of await refusals(lab)) {
        const code = memberOf(json, 'code');
        expectSame(memberOf(json, 'status'), status, 'the member status');
        if (isCode(code)) expectSame(status, problemTable[code].status, `for ${code} the status`);
      }
    },
  },
  {
    id: 'problem.pointers',
    level: 'should',
    rule: 'A refusal of a wrong shape lists the mistakes, each with a JSON Pointer to its place.',
    writes: false,
    async run(lab) {
      const answer = await lab.post(lab.make(), {
        body: JSON.stringify({ ...lab.make(), eligibility: 'unheard-of' }),
      });
      if (answer.status < 400) throw new Skip('nothing was refused');
      const mistakes = (memberOf(answer.json, 'mistakes') ?? []) as unknown[];
      const isNamed = [mistakes]
        .flat()
        .some((each) => memberOf(each, 'pointer') === '/eligibility');
      expectThat(isNamed, 'a mistake with the pointer /eligibility', describeExchange(answer));
    },
  },
];
