/**
 * Gives a new version 4 UUID. Made by hand because `crypto.randomUUID` is missing on pages without
 * HTTPS and before Safari 15.4.
 */
export function createResponseId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const bytes = Array.from(source.getRandomValues(new Uint8Array(16)));
  const hex = bytes.map((byte, index) => {
    const fixed = index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte;
    return fixed.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
