import type { Client } from '@hailong/client';
import type { Response } from '@hailong/protocol';
import type { Step } from '../flow/status.ts';

/**
 * Hands a response to a client and tells each step. A client of the host's own that throws or
 * rejects is told as a refusal, so that nothing fails silently.
 */
export async function handOver(
  client: Pick<Client, 'submit'>,
  response: Response,
  tell: (step: Step) => void,
): Promise<void> {
  try {
    const { saved, recorded } = client.submit(response);
    const { durable } = await saved;
    tell({ event: 'saved', durable });
    const delivery = await recorded;
    if (delivery.kind === 'recorded') tell({ event: 'recorded', receipt: delivery.receipt });
    else throw delivery.kind === 'refused' ? delivery.reason : delivery.kind;
  } catch (error) {
    tell({ event: 'refused', reason: `${error}` });
  }
}
