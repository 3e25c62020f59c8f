/**
 * Fetches JSON without credentials or referrer; rejects with an Error that names the address when it
 * is refused, is no JSON, or has not come in time.
 */
export async function fetchJson<T>(url: string, timeoutMs: number): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  let problem;
  try {
    const { signal } = controller;
    const answer = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (answer.ok) return await answer.json();
    problem = `answered ${answer.status}`;
  } catch (error) {
    problem = (error as Error).message;
  } finally {
    clearTimeout(timer);
  }
  throw new Error(`${url}: ${problem}`);
}
