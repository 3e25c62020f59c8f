import type { Fault } from '../../faults/proxy/fault.ts';

/** Gives the name under which a fault is counted. */
export function nameFault(fault: Fault): string {
  if (fault.kind === 'change') return fault.body === undefined ? 'no CORS header' : 'other body';
  if (fault.kind !== 'answer') return fault.kind;
  const { status, headers, body = '' } = fault;
  if (status !== 200) return `answer ${status}`;
  if (!headers?.['content-type']?.endsWith('json')) return 'answer 200 with a web page';
  return body.includes('receipt')
    ? 'answer 200 with a foreign receipt'
    : 'answer 200 with other JSON';
}
