import type { Recognition, RecognitionResult } from '../../src/voice/recognition.ts';

/** A browser's recognition that hears what a test says. */
export class FakeRecognition implements Recognition {
  /** The one made last. */
  static last: FakeRecognition;
  /** Whether it refuses to start. */
  static isBroken = false;

  lang = '';
  onstart: Recognition['onstart'] = null;
  onresult: Recognition['onresult'] = null;
  onerror: Recognition['onerror'] = null;
  onend: Recognition['onend'] = null;
  readonly calls: string[] = [];

  constructor() {
    FakeRecognition.last = this;
  }

  start(): void {
    this.calls.push('start');
    if (FakeRecognition.isBroken) throw new DOMException('InvalidStateError');
  }

  stop(): void {
    this.calls.push('stop');
  }

  abort(): void {
    this.calls.push('abort');
  }

  /** Begins to listen. */
  listen(): void {
    this.onstart?.();
  }

  hear(transcript: string, isFinal = true): void {
    const results = [Object.assign([{ transcript }], { isFinal })];
    this.onresult?.({ results, resultIndex: 0 } as unknown as RecognitionResult);
  }

  fail(error: string): void {
    this.onerror?.({ error });
    this.onend?.();
  }
}
