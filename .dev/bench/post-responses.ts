import autocannon from 'autocannon';
import { canonicalJson, idempotencyKey } from '@hailong/protocol';
import { makeResponse } from './make-response.ts';

/** As many at once as the targets name. */
const CONNECTIONS = 64;

/** How often is looked whether all are answered, in milliseconds; a round is timed to this precision. */
const SAMPLE_MS = 10;

/** How many responses are posted. */
export interface Load {
  amount: number;
  /** Days over which they are spread, by saying that they waited; else all are of today. */
  spreadDays?: number;
}

/** Posts responses, each its own, and gives how many were acknowledged (201) a second. */
export async function postResponses(
  url: string,
  { amount, spreadDays = 1 }: Load,
  random: () => number,
): Promise<{ acknowledged: number; perSecond: number }> {
  const result = await autocannon({
    url: `${url}/v1/responses`,
    connections: CONNECTIONS,
    sampleInt: SAMPLE_MS,
    amount,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const response = makeResponse(random);
          const headers = {
            'content-type': 'application/json',
            'idempotency-key': idempotencyKey(response),
            'hailong-waited-seconds': String(Math.floor(random() * spreadDays) * 86_400),
          };
          return { ...request, headers, body: canonicalJson(response) };
        },
      },
    ],
  });
  const acknowledged = result['2xx'];
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`bench: ${result.non2xx} answers were not 2xx, ${result.errors} failed`);
  }
  return { acknowledged, perSecond: acknowledged / result.duration };
}
