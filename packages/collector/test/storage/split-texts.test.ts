import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitTexts } from '../../src/storage/split-texts.ts';
import { fixtureSurvey } from '../../../protocol/fixtures/index.ts';

describe('splitTexts', () => {
  it('flags the texts in which personal data is found, and only those', () => {
    const answers = { overall: 2, praise: 'Rất tốt', comment: 'Gọi tôi: 0912 345 678' };
    assert.deepEqual(splitTexts(fixtureSurvey, answers), {
      answers: { overall: 2, praise: '', comment: '' },
      texts: [['praise', 'Rất tốt']],
      flagged: [['comment', 'Gọi tôi: 0912 345 678']],
    });
  });

  it('drops a text that is empty', () => {
    assert.deepEqual(splitTexts(fixtureSurvey, { overall: 2, comment: '' }), {
      answers: { overall: 2 },
      texts: [],
      flagged: [],
    });
  });
});
