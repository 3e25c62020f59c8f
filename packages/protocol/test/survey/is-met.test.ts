import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../src/schema/condition.ts';
import type { Answers } from '../../src/schema/response.ts';
import { isMet } from '../../src/survey/is-met.ts';

const low: Condition = { question: 'overall', atMost: 3 };
const high: Condition = { question: 'overall', atLeast: 4 };
const counter: Condition = { question: 'submitted', is: 'counter' };

/** Asserts for each row: with these answers the condition holds, or does not. */
function itHolds(title: string, condition: Condition, rows: [Answers, boolean][]): void {
  for (const [answers, expected] of rows) {
    it(`${title}: ${expected ? 'holds' : 'does not hold'} for ${JSON.stringify(answers)}`, () => {
      assert.equal(isMet(condition, answers), expected);
    });
  }
}

describe('isMet', () => {
  itHolds('"atMost" takes the point itself and those below', low, [
    [{ overall: 2 }, true],
    [{ overall: 3 }, true],
    [{ overall: 4 }, false],
  ]);
  itHolds('"atLeast" takes the point itself and those above', high, [
    [{ overall: 3 }, false],
    [{ overall: 4 }, true],
    [{ overall: 5 }, true],
  ]);
  itHolds('a comparison needs an answer of its kind', low, [
    [{}, false],
    [{ overall: null }, false],
    [{ overall: '2' }, false],
    [{ overall: { a: 2 } }, false],
  ]);
  itHolds('"is" takes the option chosen', counter, [
    [{ submitted: 'counter' }, true],
    [{ submitted: 'online' }, false],
    [{ submitted: null }, false],
    [{}, false],
  ]);
  itHolds('"is" takes a point, never its digits', { question: 'overall', is: 3 }, [
    [{ overall: 3 }, true],
    [{ overall: '3' }, false],
    [{ overall: ['3'] }, false],
  ]);
  itHolds('"is" takes one of several options', { question: 'reasons', is: 'papers' }, [
    [{ reasons: ['waiting', 'papers'] }, true],
    [{ reasons: ['waiting'] }, false],
    [{ reasons: [] }, false],
  ]);
  itHolds('an item is looked up in its grid', { question: 'quality', item: 'manners', atMost: 2 }, [
    [{ quality: { manners: 1 } }, true],
    [{ quality: { manners: 3, guidance: 1 } }, false],
    [{ quality: { manners: null } }, false],
    [{ quality: {} }, false],
    [{ quality: 1 }, false],
    [{ quality: ['manners'] }, false],
  ]);
  itHolds('"all" needs every part', { all: [high, counter] }, [
    [{ overall: 4, submitted: 'counter' }, true],
    [{ overall: 4, submitted: 'online' }, false],
    [{ submitted: 'counter' }, false],
  ]);
  itHolds('"any" needs one part', { any: [low, counter] }, [
    [{ overall: 5, submitted: 'counter' }, true],
    [{ overall: 1 }, true],
    [{ overall: 5 }, false],
  ]);
  itHolds('"not" turns its part over, also for a missing answer', { not: low }, [
    [{ overall: 4 }, true],
    [{ overall: 3 }, false],
    [{}, true],
    [{ overall: null }, true],
  ]);
  itHolds('compound conditions nest', { all: [{ not: { any: [low, counter] } }, high] }, [
    [{ overall: 4, submitted: 'online' }, true],
    [{ overall: 4, submitted: 'counter' }, false],
  ]);
  itHolds('what every object has is no answer', { not: { question: 'constructor', is: 'x' } }, [
    [{}, true],
  ]);

  it('ignores answers that a page has put on Object.prototype', (test) => {
    Object.defineProperty(Object.prototype, 'overall', { value: 1, configurable: true });
    test.after(() => delete (Object.prototype as { overall?: number }).overall);
    assert.equal(isMet(low, {}), false);
  });
});
