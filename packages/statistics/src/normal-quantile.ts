/** Where the algorithm changes from one fraction to the next, and how it shifts their arguments. */
const CENTRE_HALF_WIDTH = 0.425;
const FAR_DEPTH = 5;
const NEAR_SHIFT = 1.6;

interface Fraction {
  numerator: number[];
  denominator: number[];
}

/** Coefficients of routine PPND16 in ascending powers, rounded to the nearest double. */
const fractions = {
  centre: {
    numerator: [
      3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
      45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
    ],
    denominator: [
      1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
      39307.89580009271, 28729.085735721943, 5226.495278852854,
    ],
  },
  near: {
    numerator: [
      1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
      1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    denominator: [
      1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
      0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
    ],
  },
  far: {
    numerator: [
      6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
      0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    ],
    denominator: [
      1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
      1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
    ],
  },
} satisfies Record<string, Fraction>;

function evaluate(coefficients: number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
}

function divide({ numerator, denominator }: Fraction, at: number): number {
  return evaluate(numerator, at) / evaluate(denominator, at);
}

function tailQuantile(tail: number): number {
  const depth = Math.sqrt(-Math.log(tail));
  const isFar = depth > FAR_DEPTH;
  return isFar
    ? divide(fractions.far, depth - FAR_DEPTH)
    : divide(fractions.near, depth - NEAR_SHIFT);
}

/**
 * Gives the quantile of the standard normal distribution: the number below which a draw falls
 * with this probability. Throws unless 0 < probability < 1.
 * Source: Wichura, M. J. (1988), Algorithm AS 241: The percentage points of the normal
 * distribution, Applied Statistics 37(3), 477-484; its error is about one part in 10^16.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(
      `probability must lie between 0 and 1, both excluded; received ${probability}`,
    );
  }
  const offset = probability - 0.5;
  if (Math.abs(offset) <= CENTRE_HALF_WIDTH) {
    return offset * divide(fractions.centre, CENTRE_HALF_WIDTH ** 2 - offset ** 2);
  }
  return offset < 0 ? -tailQuantile(probability) : tailQuantile(1 - probability);
}
