import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dayOfPeriod,
  dayPeriod,
  daysBetween,
  periodsBetween,
} from '../../../src/storage/sqlite/periods.ts';

test('writes a day as an integer and back', () => {
  assert.equal(dayPeriod('2026-11-04'), 20_261_104);
  assert.equal(dayOfPeriod(20_261_104), '2026-11-04');
});

test('lists the days of a leap year’s February', () => {
  assert.equal(daysBetween('2028-02-01', '2028-02-29').length, 29);
});

test('covers whole months by one period each and the rest by days', () => {
  assert.deepEqual(
    periodsBetween('2026-10-30', '2027-01-02'),
    [20_261_030, 20_261_031, 202_611, 202_612, 20_270_101, 20_270_102],
  );
});

test('covers nothing when the end lies before the beginning', () => {
  assert.deepEqual(periodsBetween('2026-10-30', '2026-10-29'), []);
});
