import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '@hailong/protocol';
import { answerFields } from '../../../src/pages/form/answer-fields.ts';
import { readAnswers, type Fields } from '../../../src/pages/form/read-answers.ts';
import { everyKind } from '../every-kind.ts';

const questions = everyKind.pages.flatMap((page) => page.questions);

function posted(fields: [string, string][]): Fields {
  const names = [...new Set(fields.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const values = fields.filter(([other]) => other === name).map(([, value]) => value);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

const answers: Record<string, Answers> = {
  'an answer of every kind': {
    faces: 2,
    numbers: 5,
    why: 'b',
    grid: { a: 1, b: null, c: 5 },
    several: ['a', 'c'],
    known: 'no',
    order: { c: 1, a: 2 },
    words: 'Xin cảm ơn',
  },
  'one box of several': { several: ['b'] },
  'a declined answer of every kind': {
    numbers: null,
    why: null,
    several: null,
    known: null,
    order: null,
    words: null,
  },
  nothing: {},
};

for (const [name, given] of Object.entries(answers)) {
  test(`${name} is read back from the fields it is carried in`, () => {
    const fields = answerFields(questions, given);
    assert.deepEqual(readAnswers(everyKind, posted(fields)), given);
  });
}

test('a text is read as a script would send it: NFC, with line feeds, without blanks around it', () => {
  const fields = { 'answers.words': '  Cảm ơn\r\nông \r\n'.normalize('NFD') };
  assert.deepEqual(readAnswers(everyKind, fields), { words: 'Cảm ơn\nông'.normalize('NFC') });
});

test('a blank text is no answer', () => {
  assert.deepEqual(readAnswers(everyKind, { 'answers.words': ' \r\n ' }), {});
});

test('a point that is no whole number is kept as one that is on no scale', () => {
  for (const raw of ['', '0x3', '3.0', 'NaN', '3 4']) {
    const { grid } = readAnswers(everyKind, { 'answers.grid.a': raw });
    assert.deepEqual(grid, { a: Number.NaN }, raw);
  }
});

test('"no answer" beside an answer stays visible as a contradiction', () => {
  const fields = {
    'answers.several': ['a', '-'],
    'answers.words': 'Có',
    'declines.words': '-',
  };
  assert.deepEqual(readAnswers(everyKind, fields), { several: ['a', '-'], words: ['-', 'Có'] });
});

test('an answer to a question the survey does not have is kept, to be refused', () => {
  assert.deepEqual(readAnswers(everyKind, { 'answers.other': 'x' }), { other: ['x'] });
});

test('an option of a ranking without a place is left out', () => {
  const fields = { 'answers.order.a': '', 'answers.order.b': '1' };
  assert.deepEqual(readAnswers(everyKind, fields), { order: { b: 1 } });
});

test('"no answer" beside the places of a ranking stays visible as a contradiction', () => {
  const fields = { 'answers.order.b': '1', 'declines.order': '-' };
  assert.deepEqual(readAnswers(everyKind, fields), { order: ['-'] });
});
