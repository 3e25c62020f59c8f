import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tidyAnswers } from '../../src/flow/tidy-answers.ts';
import { allKinds } from '../fixtures/all-kinds.ts';

describe('tidyAnswers', () => {
  it('composes decomposed Vietnamese and trims it', () => {
    const comment = '  Ân cần  '.normalize('NFD');
    assert.deepEqual(tidyAnswers(allKinds, { comment }), { comment: 'Ân cần'.normalize('NFC') });
  });

  it('leaves out texts of blanks and empty choices', () => {
    assert.deepEqual(tidyAnswers(allKinds, { comment: ' \n', wishes: [] }), {});
  });

  it('leaves out answers to questions that are hidden or unknown', () => {
    assert.deepEqual(tidyAnswers(allKinds, { overall: 3, why: 'slow', other: 1 }), { overall: 3 });
  });

  it('keeps what was declined', () => {
    assert.deepEqual(tidyAnswers(allKinds, { wishes: null }), { wishes: null });
  });
});
