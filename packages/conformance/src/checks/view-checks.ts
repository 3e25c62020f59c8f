import type { View } from '@hailong/protocol';
import type { Check } from '../check.ts';
import { describeExchange } from '../http/describe-exchange.ts';
import type { Exchange } from '../http/exchange.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectThat } from '../judge/expect-that.ts';
import { Skip } from '../judge/skip.ts';
import type { Lab } from '../lab/lab.ts';

async function postView(lab: Lab, changes: Record<string, unknown> = {}): Promise<Exchange> {
  const { id, version } = lab.survey;
  const context = { agency: lab.agency };
  const view: View = { format: 'hailong-view@1', survey: { id, version }, context, channel: 'web' };
  const answer = await lab.ask('/v1/views', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...view, ...changes }),
  });
  const isOffered = answer.status !== 405 && !answer.text.includes('"not-found"');
  if (isOffered && !(answer.status === 404 && answer.json === undefined)) return answer;
  throw new Skip('the collector counts no views');
}

/** How many people had the survey in sight, where a collector counts them. */
export const viewChecks: Check[] = [
  {
    id: 'view.counted',
    level: 'may',
    rule: 'POST /v1/views counts that the survey was in sight: 204.',
    writes: true,
    async run(lab) {
      const answer = await postView(lab);
      expectThat(answer.status === 204, '204', describeExchange(answer));
    },
  },
  {
    id: 'view.shape',
    level: 'may',
    rule: 'A view with an id or anything else that could tell people apart is refused: invalid-message.',
    writes: false,
    async run(lab) {
      expectRefusal(await postView(lab, { id: lab.make().id }), 'invalid-message');
    },
  },
];
