import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { conditionSchema } from '../../src/schema/condition.ts';
import { listMistakes } from '../../src/schema/list-mistakes.ts';
import { mistakeSchema } from '../../src/schema/problem.ts';
import { answersSchema } from '../../src/schema/response.ts';

function mistakesOf(schema: z.ZodType, value: unknown) {
  return listMistakes(schema.safeParse(value).error!);
}

function pointersOf(schema: z.ZodType, value: unknown): string[] {
  return mistakesOf(schema, value).map(({ pointer }) => pointer);
}

describe('listMistakes', () => {
  it('points to the whole message when that is wrong', () => {
    assert.deepEqual(pointersOf(answersSchema, 4), ['']);
  });

  it('points to each unknown member', () => {
    const schema = z.strictObject({ inner: z.strictObject({}) });
    const value = { inner: { 'a/b': 1, c: 2 } };
    assert.deepEqual(pointersOf(schema, value), ['/inner/a~1b', '/inner/c']);
  });

  it('points into the alternative that was meant', () => {
    const condition = { all: [{ question: 'a', is: 1 }, { not: { question: 'A', is: 1 } }] };
    assert.deepEqual(pointersOf(conditionSchema, condition), ['/all/1/not/question']);
  });

  it('points to a value that is meant as none of the alternatives, and says what is expected', () => {
    const [mistake] = mistakesOf(answersSchema, { overall: 1.5 });
    assert.equal(mistake?.pointer, '/overall');
    assert.match(mistake?.message ?? '', /^expected an integer, a text,/);
  });

  it('points to a key that is no name', () => {
    assert.deepEqual(pointersOf(answersSchema, { Overall: 1 }), ['/Overall']);
  });

  it('gives mistakes of the shape that a problem document carries', () => {
    const mistakes = mistakesOf(conditionSchema, { question: 'a', above: 2 });
    assert.deepEqual(z.array(mistakeSchema).parse(mistakes), mistakes);
  });
});
