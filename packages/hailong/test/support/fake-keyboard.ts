import { PassThrough, Writable } from 'node:stream';

/** Letters that a terminal sends for keys. */
export const keys = {
  down: '\u001b[B',
  enter: '\r',
  cancel: '\u0003',
  right: '\u001b[C',
  left: '\u001b[D',
};

/** A person at a terminal: types an answer whenever a question is seen. */
export interface Person {
  /** What is seen on the screen, in part. */
  sees: string;
  types: string;
}

/**
 * Creates a terminal's two streams with a person at them, who reads the screen and answers each
 * question once, in order. The prompts take it for a real terminal.
 */
export function createFakeKeyboard(script: readonly Person[]) {
  const left = [...script];
  let screen = '';
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        screen += String(chunk);
        const next = left[0];
        if (next && screen.includes(next.sees)) {
          left.shift();
          screen = '';
          setTimeout(
            () =>
              [...next.types.matchAll(/\u001b\[[A-D]|[^]/g)].forEach(([key]) => input.write(key)),
            5,
          );
        }
        done();
      },
    }),
    { isTTY: true, columns: 80, rows: 40 },
  );
  return { input, output, unanswered: () => left.map(({ sees }) => sees) };
}
