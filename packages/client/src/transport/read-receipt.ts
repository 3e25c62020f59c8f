import type { Receipt, Response } from '@hailong/protocol';

/**
 * Gives the receipt in the body of an answer, or undefined when the body is none or belongs to
 * another revision or other content. Without a digest to compare, as on pages without HTTPS, only
 * its form is checked.
 */
export function readReceipt(
  body: unknown,
  { id, revision }: Response,
  digest?: string,
): Receipt | undefined {
  const receipt = (body ?? {}) as Receipt;
  const isReceipt =
    receipt.format === 'hailong-receipt@1' &&
    receipt.id === id &&
    receipt.revision === revision &&
    /^sha-256:[0-9a-f]{64}$/.test(receipt.digest) &&
    (digest ?? receipt.digest) === receipt.digest &&
    typeof receipt.code === 'string';
  return isReceipt ? receipt : undefined;
}
