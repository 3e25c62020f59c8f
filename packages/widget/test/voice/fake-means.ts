import type { VoiceMeans } from '../../src/voice/find-means.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeRecognition } from './fake-recognition.ts';
import { FakeSynthesis, Utterance } from './fake-synthesis.ts';

/** A browser that speaks and listens as a test wants, shared with the file that the element loads. */
export class FakeMeans {
  static present: FakeMeans;

  readonly synthesis = new FakeSynthesis();
  readonly clock = new FakeClock();

  constructor() {
    FakeMeans.present = this;
    FakeRecognition.isBroken = false;
  }

  /** The recognition that was begun last. */
  get recognition(): FakeRecognition {
    return FakeRecognition.last;
  }

  get asMeans(): VoiceMeans {
    return {
      synthesis: this.synthesis.asBrowser,
      Utterance,
      Recognition: FakeRecognition,
      wait: this.clock.wait,
    };
  }
}
