import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvText } from '../../src/exports/counts-csv.ts';

test('plain text stands as it is', () => {
  assert.equal(csvText('H26.107'), 'H26.107');
  assert.equal(csvText(null), '');
});

test('text with a comma, a quote or a line break is quoted', () => {
  assert.equal(csvText('a,b'), '"a,b"');
  assert.equal(csvText('a"b'), '"a""b"');
  assert.equal(csvText('a\nb'), '"a\nb"');
});

test('text that a spreadsheet would run as a formula is made harmless', () => {
  for (const start of ['=', '+', '-', '@']) assert.equal(csvText(`${start}1`), `'${start}1`);
});
