import type { Wait } from '../../src/voice/wait.ts';

/** A clock that stands until a test lets time pass. */
export class FakeClock {
  private now = 0;
  private readonly waiting = new Map<object, { at: number; callback: () => void }>();

  readonly wait: Wait = (callback, ms) => {
    const key = {};
    this.waiting.set(key, { at: this.now + ms, callback });
    return () => this.waiting.delete(key);
  };

  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.waiting].filter(([, { at }]) => at <= end);
      const [next] = due.sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      this.waiting.delete(next[0]);
      this.now = next[1].at;
      next[1].callback();
    }
    this.now = end;
  }
}
