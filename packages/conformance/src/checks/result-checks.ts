import { randomUUID } from 'node:crypto';
import type { GroupResult, Results } from '@hailong/protocol';
import { resultsSchema } from '@hailong/protocol/schema';
import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { memberOf } from '../http/member-of.ts';
import { expectSame } from '../judge/expect-same.ts';
import { expectThat } from '../judge/expect-that.ts';
import { Skip } from '../judge/skip.ts';
import type { Lab } from '../lab/lab.ts';
import { makeAnswers } from '../lab/make-answers.ts';

/** Most responses that are recorded to have figures shown. */
const MOST_TO_SHOW = 50;

/** How many responses are sent to see by how much the figures rise. */
const SENT = 3;

const NOT_OFFERED = [401, 403, 404, 405];

async function askResults(lab: Lab, agency: string): Promise<Exchange> {
  const { id, version } = lab.survey;
  const query = new URLSearchParams({ survey: id, version: `${version}`, agency });
  const answer = await lab.ask(`/v1/results?${query}`);
  if (NOT_OFFERED.includes(answer.status)) throw new Skip('the collector gives no results');
  return answer;
}

async function readResults(lab: Lab, agency = lab.agency): Promise<Results> {
  const answer = await askResults(lab, agency);
  const isResults = memberOf(answer.json, 'format') === 'hailong-results@1';
  if (!isResults) throw new Skip(`no results to look at: ${describeExchange(answer)}`);
  return answer.json as Results;
}

async function countOf(lab: Lab): Promise<number | null> {
  return (await readResults(lab)).groups[0]?.n ?? null;
}

/** Gives how many responses the test agency has; records as many as it takes to be shown the figure. */
async function shownCount(lab: Lab): Promise<number> {
  const { threshold } = await readResults(lab);
  if (threshold > MOST_TO_SHOW) throw new Skip(`groups under ${threshold} are hidden`);
  for (let at = 0; at < threshold && (await countOf(lab)) === null; at += 1) {
    await lab.record(lab.make());
  }
  const count = await countOf(lab);
  if (count === null) throw new Skip(`the figures of "${lab.agency}" are hidden`);
  return count;
}

async function expectRise(lab: Lab, by: number, act: () => Promise<unknown>): Promise<void> {
  const before = await shownCount(lab);
  await act();
  const now = await countOf(lab);
  expectThat(now === before + by, `n = ${before} + ${by}`, `n = ${now}`);
}

function isSilent({ suppressed, n, views, responseRate, index, factors, items }: GroupResult) {
  const figures = [n, views, responseRate, index].every((figure) => figure === null);
  return suppressed && figures && factors.length === 0 && items.length === 0;
}

/** The figures, where a collector gives any. */
export const resultChecks: Check[] = [
  {
    id: 'results.shape',
    level: 'should',
    rule: 'GET /v1/results gives results of the schema.',
    writes: false,
    async run(lab) {
      const answer = await askResults(lab, lab.agency);
      const { success, error } = resultsSchema.safeParse(answer.json);
      const [issue] = error?.issues ?? [];
      const received = `${issue?.path.join('/')} ${issue?.message}: ${describeExchange(answer)}`;
      expectThat(success, 'results of the schema', received);
    },
  },
  {
    id: 'results.each-once',
    level: 'should',
    rule: 'Each response is counted, and counted once, however often it was sent.',
    writes: true,
    run: (lab) =>
      expectRise(lab, SENT, async () => {
        for (let at = 0; at < SENT; at += 1) {
          const response = lab.make();
          await lab.record(response);
          await lab.record(response);
        }
      }),
  },
  {
    id: 'results.at-once',
    level: 'should',
    rule: 'A response that is sent twenty times at once is counted once.',
    writes: true,
    run: (lab) =>
      expectRise(lab, 1, async () => {
        const response = lab.make();
        await Promise.all(Array.from({ length: 20 }, () => lab.post(response)));
        await lab.record(response);
      }),
  },
  {
    id: 'results.revision',
    level: 'should',
    rule: 'A later revision takes the place of the earlier one: the response is counted once.',
    writes: true,
    run: (lab) =>
      expectRise(lab, 1, async () => {
        const first = lab.make();
        await lab.record(first);
        await lab.record({ ...first, revision: 2, answers: makeAnswers(lab.survey, 'all') });
      }),
  },
  {
    id: 'results.refused',
    level: 'should',
    rule: 'What is refused is not counted.',
    writes: true,
    run: (lab) =>
      expectRise(lab, 0, async () => {
        await lab.post(lab.make({ answers: { 'no-such-question': 5 } }));
        await lab.post(lab.make(), { body: '[]' });
      }),
  },
  {
    id: 'results.suppressed',
    level: 'should',
    rule: 'A group under the threshold shows no figure at all.',
    writes: true,
    async run(lab) {
      const { threshold } = await readResults(lab);
      if (threshold < 2) throw new Skip('the collector hides no small group');
      const agency = `${lab.agency.slice(0, 24)}-${randomUUID()}`;
      await lab.record(lab.make({ context: { agency } }));
      const { groups } = await readResults(lab, agency);
      expectSame(
        groups.map(isSilent),
        groups.map(() => true),
        'silent groups',
      );
    },
  },
];
