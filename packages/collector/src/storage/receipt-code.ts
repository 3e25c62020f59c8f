import { createHmac, type KeyObject } from 'node:crypto';

/** The digits of Crockford's base 32: no I, L, O, U, which are misread or misheard. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes of the hash that become the code: 40 bits are enough to tell receipts apart over a counter. */
const CODE_BYTES = 5;

/** Digits of a code; each holds five bits. */
const CODE_DIGITS = 8;

/**
 * Gives the code that a citizen may quote, such as "7K3M-Q2XD": the same for every revision of a
 * response. It is keyed with a secret, so neither the answer nor the id can be read from it.
 */
export function receiptCode(secret: KeyObject, id: string): string {
  let bits = createHmac('sha256', secret).update(id).digest().readUIntBE(0, CODE_BYTES);
  let code = '';
  for (let at = 0; at < CODE_DIGITS; at += 1) {
    code = DIGITS.charAt(bits % DIGITS.length) + code;
    bits = Math.floor(bits / DIGITS.length);
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
