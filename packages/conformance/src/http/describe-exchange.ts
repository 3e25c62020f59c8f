import type { Exchange } from './exchange.ts';

/** How much of a body is shown, in UTF-16 code units. */
const BODY_SHOWN = 160;

/** Says what was answered: status, media type and the beginning of the body. */
export function describeExchange({ status, headers, text }: Exchange): string {
  const type = headers.get('content-type') ?? 'no media type';
  const body = text.length > BODY_SHOWN ? `${text.slice(0, BODY_SHOWN)}…` : text;
  return `${status}, ${type}, ${body === '' ? 'no body' : body}`;
}
