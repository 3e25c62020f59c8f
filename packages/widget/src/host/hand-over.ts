import type { Client, Delivery } from '@hailong/client';
import type { Receipt, Response } from '@hailong/protocol';
import type { Step } from '../flow/status.ts';

/** What any delivery may come to. */
interface Ending {
  kind: Delivery['kind'];
  receipt?: Receipt;
  reason?: string;
}

/**
 * Hands a response to a client and tells each step; trouble on the way is reported. A client of the host's own that throws or
 * rejects is told as a refusal, so that nothing fails silently.
 */
export async function handOver(
  client: Pick<Client, 'submit'>,
  response: Response,
  tell: (step: Step) => void,
  report: (message: string) => void,
): Promise<void> {
  try {
    const { saved, recorded } = client.submit(response, report);
    const { durable } = await saved;
    tell({ event: 'saved', durable });
    const { kind, receipt, reason = kind } = (await recorded) as Ending;
    if (!receipt) throw reason;
    tell({ event: 'recorded', receipt });
  } catch (error) {
    tell({ event: 'refused', reason: `${error}` });
  }
}
