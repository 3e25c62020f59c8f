import { isDeepStrictEqual } from 'node:util';
import { expectThat } from './expect-that.ts';

/** Throws a Breach unless two values are the same. */
export function expectSame(received: unknown, expected: unknown, name: string): void {
  expectThat(
    isDeepStrictEqual(received, expected),
    `${name} ${JSON.stringify(expected)}`,
    `${JSON.stringify(received)}`,
  );
}
