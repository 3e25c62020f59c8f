import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { readAloud } from '../../src/voice/read-aloud.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeSynthesis, Utterance, voiceOf } from './fake-synthesis.ts';

describe('readAloud', () => {
  let synthesis: FakeSynthesis;
  let clock: FakeClock;
  let ends: unknown[];

  beforeEach(() => {
    synthesis = new FakeSynthesis();
    clock = new FakeClock();
    ends = [];
  });

  function read(...texts: string[]): () => void {
    return readAloud({
      texts,
      language: 'vi',
      onEnd: (problem) => ends.push(problem),
      synthesis: synthesis.asBrowser,
      Utterance,
      wait: clock.wait,
    });
  }

  it('speaks with a voice of the language', () => {
    read('Xin chào');
    assert.equal(synthesis.said[0]!.voice!.lang, 'vi-VN');
    assert.equal(synthesis.said[0]!.lang, 'vi-VN');
  });

  it('speaks the sentences of a text without a pause', () => {
    read('Một. Hai.');
    synthesis.finish();
    assert.deepEqual(synthesis.texts, ['Một.', 'Hai.']);
  });

  it('rests before the next text', () => {
    read('Một', 'Hai');
    synthesis.finish();
    assert.deepEqual(synthesis.texts, ['Một']);
    clock.pass(350);
    assert.deepEqual(synthesis.texts, ['Một', 'Hai']);
  });

  it('tells once that it has come to the end', () => {
    read('Một');
    synthesis.finish();
    assert.deepEqual(ends, []);
    clock.pass(350);
    assert.deepEqual(ends, [undefined]);
  });

  it('is silent at once when it is stopped, and tells so once', () => {
    const stop = read('Một', 'Hai');
    stop();
    stop();
    clock.pass(60_000);
    assert.equal(synthesis.speaking, false);
    assert.deepEqual(synthesis.texts, ['Một']);
    assert.deepEqual(ends, [undefined]);
  });

  it('does not go on when it is stopped in a pause', () => {
    const stop = read('Một', 'Hai');
    synthesis.finish();
    stop();
    clock.pass(60_000);
    assert.deepEqual(synthesis.texts, ['Một']);
  });

  it('does not begin when it is stopped before the voices have arrived', () => {
    synthesis.voices = [];
    const stop = read('Một');
    stop();
    synthesis.voices = [voiceOf('vi-VN')];
    clock.pass(60_000);
    assert.deepEqual(synthesis.texts, []);
    assert.deepEqual(ends, [undefined]);
  });

  it('silences what the page was saying before', () => {
    synthesis.speak(new Utterance('Khác') as never);
    let wasInterrupted = false;
    synthesis.said[0]!.onerror = () => (wasInterrupted = true);
    read('Một');
    assert.equal(wasInterrupted, true);
  });

  it('tells that no voice reads the language, and reads nothing', () => {
    synthesis.voices = [voiceOf('en-US')];
    read('Một');
    assert.deepEqual(synthesis.texts, []);
    assert.deepEqual(ends, ['voiceless']);
  });

  it('tells that the browser passes over what no press has begun', () => {
    synthesis.isMuted = true;
    read('Một');
    assert.deepEqual(ends, ['muted']);
  });

  for (const [error, problem] of [
    ['not-allowed', 'muted'],
    ['synthesis-failed', 'unread'],
    ['network', 'unread'],
    ['interrupted', undefined],
    ['canceled', undefined],
  ]) {
    it(`ends with ${problem} when the browser says ${error}`, () => {
      read('Một', 'Hai');
      synthesis.fail(error!);
      clock.pass(60_000);
      assert.deepEqual(ends, [problem]);
      assert.deepEqual(synthesis.texts, ['Một']);
    });
  }
});
