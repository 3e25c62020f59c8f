import { createHash } from 'node:crypto';
import { askJson, TIMEOUT_MS } from './ask-json.ts';

/** The hash that a script tag holds, and where it is from; `missing` when the file is not there. */
export type Integrity = { from: 'list' | 'file'; hash: string } | { from: 'missing' };

function listed(json: unknown, file: string): string | undefined {
  const entry = ((json ?? {}) as Record<string, unknown>)[file];
  return typeof entry === 'string' ? entry : undefined;
}

/** Gives the SHA-384 of a file as a script tag names it. */
export function hashOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Finds the hash of a file that a collector serves: from the list beside it, else made of the
 * file itself. Never rejects.
 */
export async function findIntegrity(
  folder: string,
  file: string,
  send: typeof fetch,
): Promise<Integrity> {
  const list = await askJson(`${folder}/integrity.json`, send);
  const hash = list.kind === 'answered' && list.status === 200 && listed(list.json, file);
  if (hash) return { from: 'list', hash };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answer = await send(`${folder}/${file}`, { signal }).catch(() => undefined);
  if (!answer?.ok) return { from: 'missing' };
  const bytes = await answer.arrayBuffer().catch(() => undefined);
  return bytes ? { from: 'file', hash: hashOf(new Uint8Array(bytes)) } : { from: 'missing' };
}
