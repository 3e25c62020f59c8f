import { canonicalJson, idempotencyKey, type Receipt, type Response } from '@hailong/protocol';

/** What a collector answered to a response. */
export interface Reply {
  status: number;
  retryAfter: string | null;
  receipt: Receipt;
}

/** Posts a response to a collector; rejects when the connection ends without an answer. */
export async function postTo(url: string, response: Response): Promise<Reply> {
  const reply = await fetch(`${url}/v1/responses`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey(response),
    },
    body: canonicalJson(response),
  });
  const retryAfter = reply.headers.get('retry-after');
  return { status: reply.status, retryAfter, receipt: (await reply.json()) as Receipt };
}
