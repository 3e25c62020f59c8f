/** How long a collector may take to answer, in milliseconds. */
export const TIMEOUT_MS = 10_000;

/** What came of a request: an answer with its JSON, if it is any, or the reason why there is none. */
export type Answer =
  | { kind: 'answered'; status: number; json: unknown }
  | { kind: 'failed'; reason: string; isLate: boolean };

/** Gives the innermost reason: `fetch failed` says nothing, its cause does. */
function reasonOf(error: unknown): string {
  const { cause, code, message } = error as { cause?: unknown; code?: string; message: string };
  return cause ? reasonOf(cause) : code || message;
}

/** Fetches JSON without following the answer anywhere else. Never rejects. */
export async function askJson(url: string, send: typeof fetch): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const answer = await send(url, { signal, redirect: 'manual' });
    const json: unknown = await answer.json().catch(() => undefined);
    return { kind: 'answered', status: answer.status, json };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error), isLate: signal.aborted };
  }
}
