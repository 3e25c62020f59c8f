import { once } from 'node:events';
import { Writable } from 'node:stream';
import type { Terminal } from '../../src/cli/terminal.ts';

/** Creates a terminal that keeps what is written; it is asked to stop when `stop` is called. */
export function createTestTerminal(environment: Record<string, string> = {}) {
  const written: string[] = [];
  const said: string[] = [];
  const stop = new AbortController();
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const terminal: Terminal = {
    output,
    say: (line) => said.push(line),
    environment,
    untilStopped: async () => {
      if (!stop.signal.aborted) await once(stop.signal, 'abort');
    },
  };
  return {
    terminal,
    stop: () => stop.abort(),
    output: () => written.join(''),
    said: () => said.join('\n'),
  };
}
