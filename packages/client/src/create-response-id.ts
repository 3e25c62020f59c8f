/**
 * Gives a new version 4 UUID. Made by hand because `crypto.randomUUID` is missing on pages without
 * HTTPS and before Safari 15.4.
 */
export function createResponseId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  // a 0 of the template takes four random bits, the 8 of the variant the two that it leaves free
  return '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, (digit) => {
    const [byte = 0] = source.getRandomValues(new Uint8Array(1));
    return (+digit ^ (byte & (15 >> (+digit / 4)))).toString(16);
  });
}
