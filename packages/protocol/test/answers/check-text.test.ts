import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from '../../src/answers/check-text.ts';
import type { TextQuestion } from '../../src/schema/question.ts';

const text = { vi: 'Góp ý', en: 'Comment' };
const question: TextQuestion = { id: 'comment', kind: 'text', text, maxLength: 6 };

describe('checkText', () => {
  it('accepts a text of exactly the longest length', () => {
    assert.deepEqual(checkText(question, 'Cảm ơn'), []);
  });

  it('refuses a text one code unit too long and says by how many it is counted', () => {
    assert.deepEqual(checkText(question, 'Cảm ơn!'), [
      {
        code: 'text-too-long',
        question: 'comment',
        pointer: '/answers/comment',
        message: 'has 7 UTF-16 code units',
        expected: 'at most 6',
      },
    ]);
  });

  it('refuses decomposed Unicode before it measures', () => {
    const [mistake, ...more] = checkText(question, 'Cảm ơn'.normalize('NFD'));
    assert.equal(mistake?.code, 'text-not-normalized');
    assert.deepEqual(more, []);
  });

  it('refuses what is no text', () => {
    assert.equal(checkText(question, 4)[0]?.code, 'invalid-answer');
  });

  it('never repeats what the citizen wrote', () => {
    const written = 'Nguyễn Văn A, 0912 345 678';
    assert.doesNotMatch(JSON.stringify(checkText(question, written)), /Nguyễn|0912/);
  });
});
