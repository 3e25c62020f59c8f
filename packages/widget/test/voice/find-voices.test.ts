import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { findVoices } from '../../src/voice/find-voices.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeSynthesis, voiceOf } from './fake-synthesis.ts';

describe('findVoices', () => {
  let synthesis: FakeSynthesis;
  let clock: FakeClock;
  let found: string[][];

  beforeEach(() => {
    synthesis = new FakeSynthesis();
    clock = new FakeClock();
    found = [];
  });

  function find(): () => void {
    return findVoices(synthesis.asBrowser, clock.wait, (voices) => {
      found.push(voices.map(({ lang }) => lang));
    });
  }

  function arrive(): void {
    synthesis.voices = [voiceOf('vi-VN')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
  }

  it('gives them before it returns where they are known', () => {
    find();
    assert.deepEqual(found, [['en-US', 'vi-VN']]);
  });

  it('waits for voices that arrive late, and gives them once', () => {
    synthesis.voices = [];
    find();
    assert.deepEqual(found, []);
    arrive();
    arrive();
    clock.pass(60_000);
    assert.deepEqual(found, [['vi-VN']]);
  });

  it('gives up after two seconds', () => {
    synthesis.voices = [];
    find();
    clock.pass(1999);
    assert.deepEqual(found, []);
    clock.pass(1);
    assert.deepEqual(found, [[]]);
  });

  it('gives nothing once it is stopped', () => {
    synthesis.voices = [];
    find()();
    arrive();
    clock.pass(60_000);
    assert.deepEqual(found, []);
  });

  it('looks again in a browser that does not tell when they arrive', () => {
    const lang = 'vi-VN';
    let known: unknown[] = [];
    findVoices({ getVoices: () => known } as SpeechSynthesis, clock.wait, (voices) => {
      found.push(voices.map((voice) => voice.lang));
    });
    known = [{ lang }];
    clock.pass(2000);
    assert.deepEqual(found, [[lang]]);
  });
});
