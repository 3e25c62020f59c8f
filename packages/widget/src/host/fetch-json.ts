/**
 * Fetches JSON without credentials or referrer; rejects with an Error when it is refused, is no
 * JSON, or has not come in time.
 */
export async function fetchJson<T>(url: string, timeoutMs: number): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  try {
    const { signal } = controller;
    const answer = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (answer.ok) return await answer.json();
    throw new Error(`${url} answered ${answer.status}`);
  } finally {
    clearTimeout(timer);
  }
}
