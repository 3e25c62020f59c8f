import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitSpeech } from '../../src/voice/split-speech.ts';

describe('splitSpeech', () => {
  it('gives sentence by sentence', () => {
    const text = 'Ông/Bà có hài lòng không? Xin chọn một điều.\n  Cảm ơn!';
    assert.deepEqual(splitSpeech(text), [
      'Ông/Bà có hài lòng không?',
      'Xin chọn một điều.',
      'Cảm ơn!',
    ]);
  });

  it('leaves a number with dots in one piece', () => {
    assert.deepEqual(splitSpeech('Phí 1.500.000 đồng'), ['Phí 1.500.000 đồng']);
  });

  it('parts a sentence that takes longer than Chrome speaks between two words', () => {
    const words = Array.from({ length: 90 }, (_, at) => `từ${at}`);
    const pieces = splitSpeech(words.join(' '));
    assert.ok(
      pieces.every(({ length }) => length <= 160),
      pieces.join('\n'),
    );
    assert.equal(pieces.join(' '), words.join(' '));
  });

  it('gives a word longer than that whole', () => {
    const word = 'a'.repeat(400);
    assert.deepEqual(splitSpeech(`Xem ${word} nhé`), ['Xem', word, 'nhé']);
  });

  it('gives nothing of an empty text', () => {
    assert.deepEqual(splitSpeech('  \n '), []);
  });
});
