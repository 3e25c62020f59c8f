import { canonicalJson, type Response } from '@hailong/protocol';

const known = new WeakMap<Response, string>();

/** Gives the canonical JSON of a response that the disk has frozen; it is computed once. */
export function contentOf(response: Response): string {
  const content = known.get(response) ?? canonicalJson(response);
  known.set(response, content);
  return content;
}
