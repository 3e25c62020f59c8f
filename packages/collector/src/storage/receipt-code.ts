import { createHmac, type KeyObject } from 'node:crypto';

/** The digits of Crockford's base 32: no I, L, O, U, which are misread or misheard. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Digits of a code: 40 bits, enough to tell receipts apart over a counter. */
const CODE_DIGITS = 8;

const BITS_PER_DIGIT = 5n;

/**
 * Gives the code that a citizen may quote, such as "7K3M-Q2XD": the same for every revision of a
 * response. It is keyed with a secret, so neither the answer nor the id can be read from it.
 */
export function receiptCode(secret: KeyObject, id: string): string {
  const hash = createHmac('sha256', secret).update(id).digest();
  let bits = hash.readBigUInt64BE() >> (64n - BITS_PER_DIGIT * BigInt(CODE_DIGITS));
  let code = '';
  for (let at = 0; at < CODE_DIGITS; at += 1) {
    code = DIGITS.charAt(Number(bits % 32n)) + code;
    bits /= 32n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
