import type { UtteranceClass } from '../../src/voice/read-aloud.ts';

/** One thing to say, to a browser that says nothing. */
export class FakeUtterance {
  lang = '';
  voice: SpeechSynthesisVoice | undefined;
  onend: (() => void) | undefined;
  onerror: ((event: { error: string }) => void) | undefined;

  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The class of these, in the place of the browser's own. */
export const Utterance = FakeUtterance as unknown as UtteranceClass;

/** Gives a voice as browsers describe it. */
export function voiceOf(lang: string, localService = true): SpeechSynthesisVoice {
  return { lang, localService, name: lang, voiceURI: lang, default: false };
}

/** A browser's voice that says nothing: a test ends each utterance. */
export class FakeSynthesis extends EventTarget {
  voices = [voiceOf('en-US'), voiceOf('vi-VN')];
  /** Whether it passes over what it is given, as a phone does that wants a press first. */
  isMuted = false;
  readonly said: FakeUtterance[] = [];
  pending = false;
  speaking = false;

  /** What it takes the place of. */
  get asBrowser(): SpeechSynthesis {
    return this as unknown as SpeechSynthesis;
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    if (this.isMuted) return;
    this.said.push(utterance);
    this.speaking = true;
  }

  cancel(): void {
    if (this.speaking) this.fail('interrupted');
  }

  /** Comes to the end of what is being said. */
  finish(): void {
    this.speaking = false;
    this.said.at(-1)!.onend!();
  }

  /** Fails at what is being said. */
  fail(error: string): void {
    this.speaking = false;
    this.said.at(-1)!.onerror!({ error });
  }
}
