import fc from 'fast-check';

/** A number of digits. */
export function digitsOf(minLength: number, maxLength = minLength): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
}

/** Words without a digit, as a citizen may write them. */
export const words: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('hồ sơ', 'gọi', 'đồng chí', 'cảm ơn!', 'số:', 'trễ,', '🙂', '(', 'k@'), {
    maxLength: 4,
  })
  .map((chosen) => chosen.join(' '));

/** Cuts digits into groups, which stand apart by one sign. */
function grouped(digits: fc.Arbitrary<string>, shapes: number[][]): fc.Arbitrary<string> {
  const sign = fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0');
  return fc.tuple(digits, fc.constantFrom(...shapes), sign).map(([whole, shape, between]) => {
    const ends = shape.map((_, at) => shape.slice(0, at + 1).reduce((sum, size) => sum + size, 0));
    return ends.map((end, at) => whole.slice(end - (shape[at] ?? 0), end)).join(between);
  });
}

function startingWith(starts: string[], length: number): fc.Arbitrary<string> {
  return fc
    .constantFrom(...starts)
    .chain((start) => digitsOf(length - start.length).map((rest) => start + rest));
}

/** A Vietnamese telephone number in one of the usual groupings. */
export const phoneNumber: fc.Arbitrary<string> = fc.oneof(
  grouped(startingWith(['03', '05', '07', '08', '09'], 10), [
    [10],
    [4, 3, 3],
    [3, 3, 4],
    [3, 4, 3],
    [4, 6],
    [5, 5],
    [4, 2, 2, 2],
  ]),
  grouped(startingWith(['024', '028'], 11), [[11], [3, 8], [3, 4, 4]]),
  grouped(startingWith(['0203', '0236', '0299'], 11), [[11], [4, 7], [4, 3, 4], [4, 4, 3]]),
  grouped(startingWith(['+849', '+843', '+8424'], 12), [[12], [3, 9], [3, 3, 3, 3]]),
);

/** The number of an identity card, old or new, in one of the usual groupings. */
export const identityNumber: fc.Arbitrary<string> = fc.oneof(
  grouped(startingWith(['0010', '0013', '0751', '0962'], 12), [
    [12],
    [3, 3, 3, 3],
    [4, 4, 4],
    [6, 6],
    [3, 3, 6],
    [3, 1, 2, 6],
  ]),
  grouped(startingWith(['01', '03'], 9), [[9], [3, 3, 3]]),
);
