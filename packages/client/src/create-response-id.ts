/**
 * Gives a new version 4 UUID. Made by hand because `crypto.randomUUID` is missing on pages without
 * HTTPS and before Safari 15.4.
 */
export function createResponseId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  // the digits of the template say how many random bits to take: 0 and 1 four, 8 two, 4 none
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const [byte = 0] = source.getRandomValues(new Uint8Array(1));
    return digit === '8' ? '89ab'.charAt(byte & 3) : (byte & 15).toString(16);
  });
}
