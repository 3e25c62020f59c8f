import type { Receipt, Response } from '@hailong/protocol';

/**
 * Gives the receipt in the body of an answer, or undefined when the body is none or belongs to
 * another revision or other content. Without a digest to compare, as on pages without HTTPS, only
 * its form is checked.
 */
export function readReceipt(
  body: unknown,
  { response, digest }: { response: Response; digest: string | undefined },
): Receipt | undefined {
  const receipt = (body || {}) as Receipt;
  return receipt.format === 'hailong-receipt@1' &&
    receipt.id === response.id &&
    receipt.revision === response.revision &&
    (digest ? receipt.digest === digest : /^sha-256:[0-9a-f]{64}$/.test(receipt.digest)) &&
    receipt.code
    ? receipt
    : undefined;
}
