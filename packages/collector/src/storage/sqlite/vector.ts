/** Positions by which a vector grows, so that it is not copied for every new answer. */
const GROWTH = 8;

/** Gives a vector that also has this position; new positions are 0. */
export function growVector(vector: Int32Array, position: number): Int32Array {
  const grown = new Int32Array(Math.ceil((position + 1) / GROWTH) * GROWTH);
  grown.set(vector);
  return grown;
}

/** Reads a vector of 32-bit integers as the database holds it, in the byte order of the platform. */
export function readVector(bytes: Uint8Array): Int32Array {
  const vector = new Int32Array(bytes.byteLength / Int32Array.BYTES_PER_ELEMENT);
  new Uint8Array(vector.buffer).set(bytes);
  return vector;
}

/** Gives the bytes of a vector, sharing its memory. */
export function vectorBytes(vector: Int32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}
