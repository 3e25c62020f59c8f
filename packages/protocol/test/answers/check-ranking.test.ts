import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRanking } from '../../src/answers/check-ranking.ts';
import type { RankingQuestion } from '../../src/schema/question.ts';
import type { Answer } from '../../src/schema/response.ts';

const text = { vi: 'Xếp hạng', en: 'Rank' };
const options = ['a', 'b', 'c'].map((id) => ({ id, text }));
const ranking: RankingQuestion = { id: 'order', kind: 'ranking', text, options, places: 2 };

function mistakesIn(answer: Answer, mustBeComplete = false): string[] {
  return checkRanking(ranking, answer, mustBeComplete).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );
}

describe('checkRanking', () => {
  it('accepts as many places as there are', () => {
    assert.deepEqual(mistakesIn({ c: 1, a: 2 }, true), []);
  });

  it('accepts the first place alone where the question may be skipped', () => {
    assert.deepEqual(mistakesIn({ c: 1 }), []);
  });

  it('refuses an unfinished order where an answer is due', () => {
    assert.deepEqual(mistakesIn({ c: 1 }, true), [
      '/answers/order: "order" is not ranked to the end',
    ]);
  });

  it('names an option that does not exist', () => {
    assert.deepEqual(mistakesIn({ z: 1 }), ['/answers/order/z: "order" has no option "z"']);
  });

  const disordered: Record<string, Answer> = {
    'a place given twice': { a: 1, b: 1 },
    'a place left out': { a: 2 },
    'more places than there are': { a: 1, b: 2, c: 3 },
    'a place between two': { a: 1, b: 1.5 },
    'a declined place': { a: null },
  };
  for (const [name, answer] of Object.entries(disordered)) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(mistakesIn(answer), [
        '/answers/order: leaves out a place or gives one twice',
      ]);
    });
  }

  for (const answer of [1, 'a', ['a', 'b']] as Answer[]) {
    it(`refuses ${JSON.stringify(answer)}, which is no ranking`, () => {
      assert.deepEqual(mistakesIn(answer), ['/answers/order: is not an answer to a ranking']);
    });
  }
});
