import type { Response } from '@hailong/protocol';
import { onClientPage } from './client-page.ts';
import { makeResponse, seededRandom } from './make-response.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

/** Odd, so that the median is one of the rounds. */
const ROUNDS = 201;

/** Rounds before, until the code is compiled. */
const WARM_UP = 20;

interface Times {
  ours: number[];
  bare: number[];
}

/** Runs in the page: saves each response with the client and with a bare put, in turn. */
async function saveAll(responses: Response[], warmUp: number): Promise<Times> {
  const opening = indexedDB.open('bare');
  opening.onupgradeneeded = () => opening.result.createObjectStore('outbox');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const db = opening.result;
  const client = window.HailongClient.createClient({
    transports: {
      bench: async ({ response: { id, revision } }) => ({
        kind: 'delivered',
        receipt: {
          format: 'hailong-receipt@1',
          id,
          revision,
          digest: '',
          code: '7K3M-Q9TD',
          day: '',
        },
      }),
    },
  });

  function put(response: Response): Promise<unknown> {
    const transaction = db.transaction('outbox', 'readwrite', { durability: 'strict' });
    transaction.objectStore('outbox').put(response, response.id);
    return new Promise((resolve) => (transaction.oncomplete = resolve));
  }

  const times: Times = { ours: [], bare: [] };
  for (const response of responses) {
    const start = performance.now();
    await put(response);
    const middle = performance.now();
    const { saved, recorded } = client.submit(response);
    const { durable } = await saved;
    const end = performance.now();
    if (!durable) throw new Error('bench: the answer was not saved durably');
    await recorded;
    times.bare.push(middle - start);
    times.ours.push(end - middle);
  }
  client.close();
  return { ours: times.ours.slice(warmUp), bare: times.bare.slice(warmUp) };
}

/** Compares the time from submit to "saved" with a bare put of strict durability in the same page. */
export async function savingRows(): Promise<Row[]> {
  const random = seededRandom(1);
  const responses = Array.from({ length: WARM_UP + ROUNDS }, () => makeResponse(random));
  const times = await onClientPage((page) => page.evaluate(saveAll, responses, WARM_UP));
  const [ours, bare] = [median(times.ours), median(times.bare)];
  return [
    {
      name: 'submit to saved',
      ours: `${ours.toFixed(2)} ms`,
      reference: `${bare.toFixed(2)} ms (bare put, strict durability)`,
      figure: ours / bare,
      bound: { atMost: 2 },
      unit: '×',
    },
  ];
}
