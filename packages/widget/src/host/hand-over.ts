import type { Client } from '@hailong/client';
import type { Receipt, Response } from '@hailong/protocol';
import type { Status } from '../flow/status.ts';

/** A step of a delivery: what the citizen is told, and what the host page may know. */
export type Step = (
  | { event: 'saved'; detail: { durable: boolean } }
  | { event: 'recorded'; detail: { receipt: Receipt } }
  | { event: 'refused'; detail: { reason: string } }
) & { status: Status };

function refusal(reason: string, code?: string): Step {
  return { event: 'refused', detail: { reason }, status: { kind: 'refused', code } };
}

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
    tell({ event: 'saved', detail: { durable }, status: { kind: durable ? 'saved' : 'kept' } });
    const delivery = await recorded;
    if (delivery.kind === 'recorded') {
      const { receipt } = delivery;
      tell({ event: 'recorded', detail: { receipt }, status: { kind: 'recorded', code: receipt.code } });
    } else if (delivery.kind === 'refused') tell(refusal(delivery.reason, delivery.problem?.code));
    else tell(refusal(delivery.kind));
  } catch (error) {
    tell(refusal(`${error}`));
  }
}
