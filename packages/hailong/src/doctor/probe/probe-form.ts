import type { FormFacts } from '../observation.ts';

/** How long a form may take, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** Gets a hosted form without sending it. Never rejects. */
export async function probeForm(url: string, send: typeof fetch): Promise<FormFacts> {
  try {
    const answer = await send(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const text = await answer.text();
    const policy = answer.headers.get('content-security-policy') ?? '';
    return {
      status: answer.status,
      isForm: /<form\b[^>]*method="?post/i.test(text),
      ancestors: /frame-ancestors ([^;]*)/.exec(policy)?.[1],
    };
  } catch {
    return { status: undefined, isForm: false, ancestors: undefined };
  }
}
