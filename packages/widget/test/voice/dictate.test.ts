import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { dictate } from '../../src/voice/dictate.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeRecognition } from './fake-recognition.ts';

describe('dictate', () => {
  let clock: FakeClock;
  let ticks: number[];
  let texts: string[];
  let ends: unknown[];

  beforeEach(() => {
    clock = new FakeClock();
    [ticks, texts, ends] = [[], [], []];
    FakeRecognition.isBroken = false;
  });

  function begin(language = 'vi'): ReturnType<typeof dictate> & { browser: FakeRecognition } {
    const dictation = dictate({
      language,
      Recognition: FakeRecognition,
      onTick: (secondsLeft) => ticks.push(secondsLeft),
      onText: (text) => texts.push(text),
      onEnd: (end) => ends.push(end),
      wait: clock.wait,
    });
    return { ...dictation, browser: FakeRecognition.last };
  }

  it('asks for the language with its region', () => {
    assert.equal(begin('vi').browser.lang, 'vi-VN');
    assert.equal(begin('en').browser.lang, 'en-US');
    assert.equal(begin('en-GB').browser.lang, 'en-GB');
  });

  it('stops listening after ten seconds, which it counts down', () => {
    const { browser } = begin();
    browser.listen();
    clock.pass(9999);
    assert.deepEqual(ticks, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    assert.deepEqual(browser.calls, ['start']);
    clock.pass(1);
    assert.deepEqual(browser.calls, ['start', 'stop']);
  });

  it('counts from when the browser listens, not from when it asks for the microphone', () => {
    const { browser } = begin();
    clock.pass(60_000);
    assert.deepEqual([ticks, browser.calls], [[], ['start']]);
  });

  it('gives what the browser is sure of', () => {
    const { browser } = begin();
    browser.hear('xin', false);
    browser.hear(' Xin cảm ơn ');
    assert.deepEqual(texts, ['Xin cảm ơn']);
  });

  it('gives the letters in their composed form', () => {
    begin().browser.hear('tiếng Việt'.normalize('NFD'));
    assert.deepEqual(texts, ['tiếng Việt'.normalize('NFC')]);
  });

  it('ends with what was written down', () => {
    const { browser } = begin();
    browser.hear('Tốt');
    browser.onend!();
    assert.deepEqual(ends, ['written']);
  });

  it('takes in what the browser hears of the last words after the time is up', () => {
    const { browser } = begin();
    browser.listen();
    clock.pass(10_000);
    browser.hear('Tốt');
    browser.onend!();
    assert.deepEqual([texts, ends], [['Tốt'], ['written']]);
  });

  it('ends by itself in a browser that does not', () => {
    const { browser } = begin();
    browser.listen();
    clock.pass(15_000);
    assert.deepEqual(ends, ['unspoken']);
    assert.deepEqual(browser.calls, ['start', 'stop', 'abort']);
  });

  it('stops listening when the citizen has finished', () => {
    const { browser, finish } = begin();
    browser.listen();
    finish();
    browser.hear('Tốt');
    browser.onend!();
    assert.deepEqual([browser.calls[1], texts, ends], ['stop', ['Tốt'], ['written']]);
  });

  it('does not begin to count once the citizen has finished', () => {
    const { browser, finish } = begin();
    finish();
    browser.listen();
    assert.deepEqual(ticks, []);
  });

  it('drops what was said when it is broken off, and says nothing', () => {
    const { browser, breakOff } = begin();
    browser.listen();
    breakOff();
    browser.hear('Tốt');
    browser.fail('aborted');
    clock.pass(60_000);
    assert.deepEqual([browser.calls[1], texts, ends], ['abort', [], [undefined]]);
  });

  it('says so when the browser cannot begin', () => {
    FakeRecognition.isBroken = true;
    begin();
    assert.deepEqual(ends, ['deaf']);
  });

  for (const [error, end] of [
    ['not-allowed', 'denied'],
    ['service-not-allowed', 'denied'],
    ['no-speech', 'unspoken'],
    ['network', 'offline'],
    ['audio-capture', 'deaf'],
    ['language-not-supported', 'deaf'],
  ]) {
    it(`ends with ${end} when the browser says ${error}`, () => {
      begin().browser.fail(error!);
      assert.deepEqual(ends, [end]);
    });
  }

  it('keeps what was written down before an error', () => {
    const { browser } = begin();
    browser.hear('Tốt');
    browser.fail('network');
    assert.deepEqual(ends, ['written']);
  });
});
