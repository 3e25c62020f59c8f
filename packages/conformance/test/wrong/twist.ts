import { canonicalJson, type Receipt, type Response } from '@hailong/protocol';
import type { Answer, Asked, Memory } from './exchange.ts';

/** One way to be a wrong collector, and the checks that have to fail for it, no others. */
export interface Twist {
  breaks: string | string[];
  /** Changes what the real collector is asked. */
  ask?(asked: Asked): void;
  /** Changes what the real collector answers. */
  answer?(asked: Asked, answer: Answer, memory: Memory): void;
}

/** Gives what was sent as a response, or undefined where it is none. */
export function sentResponse({ body }: Asked): Response | undefined {
  try {
    const message = JSON.parse(body.toString());
    return message?.format === 'hailong-response@1' ? message : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a receipt for what the real collector has refused. */
export function takeIt(answer: Answer, response?: Response): void {
  answer.status = 201;
  answer.headers['content-type'] = 'application/json';
  const { id = '0f8fad5b-d9cb-469f-a165-70867728950e', revision = 1 } = response ?? {};
  const digest = `sha-256:${'0'.repeat(64)}`;
  const made = { format: 'hailong-receipt@1', id, revision, digest, code: '0000-0000' };
  answer.body = JSON.stringify({ ...made, day: '2026-01-01' });
}

/** Refuses what the real collector has taken. */
export function refuseIt(answer: Answer, status: number, code: string): void {
  answer.status = status;
  answer.headers['content-type'] = 'application/problem+json';
  const detail = 'A collector that is wrong on purpose refuses this.';
  answer.body = JSON.stringify({ type: 'about:blank', title: 'No', status, code, detail });
}

/** Changes members of the JSON of an answer. */
export function alter(answer: Answer, change: Record<string, unknown>): void {
  answer.body = JSON.stringify({ ...JSON.parse(answer.body), ...change });
}

/** Tells whether something was answered with a receipt. */
export function isReceipt({ body }: Answer): boolean {
  return body.includes('"hailong-receipt@1"');
}

/** Gives the receipt of an answer. */
export function receiptIn({ body }: Answer): Receipt {
  return JSON.parse(body);
}

/** Tells whether a message was sent as the client writes it. */
export function isPlain(asked: Asked): boolean {
  const response = sentResponse(asked);
  return response !== undefined && asked.body.toString() === canonicalJson(response);
}

/** A collector that takes certain responses which it has to refuse. */
export function takes(
  breaks: string,
  which: (response: Response, text: string, asked: Asked) => boolean,
): Twist {
  return {
    breaks,
    answer(asked, answer) {
      const response = sentResponse(asked);
      const text = asked.body.toString();
      if (answer.status < 400 || asked.path !== '/v1/responses' || asked.method !== 'POST') return;
      if (response && which(response, text, asked)) takeIt(answer, response);
    },
  };
}

/** A collector that refuses certain responses which it has to take. */
export function refuses(
  breaks: string,
  code: string,
  which: (response: Response, asked: Asked) => boolean,
): Twist {
  return {
    breaks,
    answer(asked, answer) {
      const response = sentResponse(asked);
      if (isReceipt(answer) && response && which(response, asked)) {
        refuseIt(answer, code.startsWith('invalid-m') ? 400 : 422, code);
      }
    },
  };
}

/** A collector whose receipts are wrong where something holds. */
export function receipts(
  breaks: string | string[],
  change: Partial<Receipt> | Record<string, unknown>,
  which: (asked: Asked, answer: Answer, memory: Memory) => boolean,
): Twist {
  return {
    breaks,
    answer(asked, answer, memory) {
      if (isReceipt(answer) && which(asked, answer, memory)) alter(answer, change);
    },
  };
}
