import type { Client, Delivery } from '@hailong/client';
import type { Response } from '@hailong/protocol';
import type { Status } from '../flow/status.ts';

/** Takes a step of a delivery: its event, what the citizen is told, and what the host page may know. */
export type Tell = (
  event: 'saved' | 'recorded' | 'refused',
  status: Status,
  detail: object,
) => void;

function conclude(delivery: Delivery, tell: Tell): void {
  if (delivery.kind === 'recorded') {
    const { receipt } = delivery;
    return tell('recorded', { kind: 'recorded', code: receipt.code }, { receipt });
  }
  const reason = delivery.kind === 'refused' ? delivery.reason : delivery.kind;
  tell('refused', { kind: 'refused' }, { reason });
}

/**
 * Hands a response to a client and tells each step. A client of the host's own that throws or
 * rejects is told as a refusal, so that nothing fails silently.
 */
export async function handOver(
  client: Pick<Client, 'submit'>,
  response: Response,
  tell: Tell,
): Promise<void> {
  try {
    const { saved, recorded } = client.submit(response);
    const { durable } = await saved;
    tell('saved', { kind: durable ? 'saved' : 'kept' }, { durable });
    conclude(await recorded, tell);
  } catch (error) {
    conclude({ kind: 'refused', reason: `${error}` }, tell);
  }
}
