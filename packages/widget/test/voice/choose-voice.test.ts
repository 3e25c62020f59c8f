import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseVoice } from '../../src/voice/choose-voice.ts';
import { voiceOf } from './fake-synthesis.ts';

describe('chooseVoice', () => {
  it('takes the voice of exactly this tag', () => {
    const voices = [voiceOf('zh-TW'), voiceOf('zh-CN')];
    assert.equal(chooseVoice(voices, 'zh-CN'), voices[1]);
  });

  it('takes a voice of the base language where there is none of the tag', () => {
    const voices = [voiceOf('en-US'), voiceOf('vi_VN')];
    assert.equal(chooseVoice(voices, 'vi'), voices[1]);
  });

  it('takes no voice that sends the text away', () => {
    assert.equal(chooseVoice([voiceOf('vi-VN', false)], 'vi'), undefined);
  });

  it('takes one of the base language on the device before one of the tag that is a service', () => {
    const voices = [voiceOf('vi', false), voiceOf('vi-VN')];
    assert.equal(chooseVoice(voices, 'vi'), voices[1]);
  });

  it('takes none rather than one of another language', () => {
    assert.equal(chooseVoice([voiceOf('en-US'), voiceOf('vie-VN')], 'vi'), undefined);
  });
});
