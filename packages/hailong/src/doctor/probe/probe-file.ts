import { createHash } from 'node:crypto';
import type { FileFacts } from '../observation.ts';

/** How long a file may take, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** The algorithms that a script tag may name. */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];

/** Gets a file as anybody does, and says what it is. Never rejects. */
export async function probeFile(url: string, send: typeof fetch): Promise<FileFacts> {
  try {
    const headers = { Origin: 'https://doctor.invalid' };
    const answer = await send(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const hashes = ALGORITHMS.map((name) => [
      name,
      createHash(name).update(bytes).digest('base64'),
    ]);
    return {
      status: answer.status,
      type: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '',
      hashes: Object.fromEntries(hashes) as Record<string, string>,
      isShared: answer.headers.get('access-control-allow-origin') === '*',
    };
  } catch {
    return { status: undefined, type: '', hashes: {}, isShared: false };
  }
}
