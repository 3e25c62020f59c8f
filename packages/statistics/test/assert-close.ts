import assert from 'node:assert/strict';

/** Fails unless both numbers agree to within the tolerance. */
export function assertClose(actual: number | undefined, expected: number, tolerance = 1e-12): void {
  const isClose = actual !== undefined && Math.abs(actual - expected) <= tolerance;
  assert.ok(isClose, `received ${actual}, expected ${expected} ± ${tolerance}`);
}
