import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Grouping } from '@hailong/protocol';
import { groupsToSuppress } from '../../src/results/suppress.ts';
import type { GroupCounts } from '../../src/storage/store.ts';

const threshold = 5;

function row(...counts: number[]): GroupCounts[] {
  return counts.map((n, at) => ({ key: { agency: `A${at}` }, n, views: 0, answers: [] }));
}

function table(...rows: number[][]): GroupCounts[] {
  return rows.flatMap((counts, at) =>
    row(...counts).map((group) => ({ ...group, key: { ...group.key, procedure: `P${at}` } })),
  );
}

function suppressed(groups: GroupCounts[], by: Grouping[], exposing: number[] = []): number[] {
  const isExposing = ({ n }: GroupCounts) => exposing.includes(n);
  const hidden = groupsToSuppress(groups, { by, threshold, isExposing });
  return groups.filter(({ key }) => hidden.has(key)).map(({ n }) => n);
}

test('shows groups from the threshold on and hides those under it', () => {
  assert.deepEqual(suppressed(row(5, 9), ['agency']), []);
  assert.deepEqual(suppressed(row(4), []), [4]);
});

test('hides the next smallest when one alone could be had by subtraction', () => {
  assert.deepEqual(suppressed(row(20, 3, 9), ['agency']), [3, 9]);
});

test('hides another when those hidden are too few together', () => {
  assert.deepEqual(suppressed(row(20, 1, 2, 9), ['agency']), [1, 2, 9]);
});

test('hides no other when those hidden are enough together', () => {
  assert.deepEqual(suppressed(row(20, 3, 2), ['agency']), [3, 2]);
});

test('hides no other for a group without responses', () => {
  assert.deepEqual(suppressed(row(20, 0, 9), ['agency']), [0]);
});

test('hides what would expose responses that the filter leaves out', () => {
  assert.deepEqual(suppressed(row(98), [], [98]), [98]);
});

test('leaves no group of a table to be had by subtraction in its row or column', () => {
  assert.deepEqual(
    suppressed(table([3, 10, 11], [20, 21, 22], [30, 31, 32]), ['agency', 'procedure']),
    [3, 10, 20, 21],
  );
});

test('leaves in no line so few hidden responses that they can be had by subtraction', () => {
  const count = fc.integer({ min: 0, max: 12 });
  const counts = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(counts, (rows) => {
      const groups = table(...rows);
      const by: Grouping[] = ['agency', 'procedure'];
      const hidden = groupsToSuppress(groups, { by, threshold, isExposing: () => false });
      for (const along of by) {
        for (const name of new Set(groups.map(({ key }) => key[along]))) {
          const line = groups.filter(({ key }) => key[along] === name);
          const behind = line.filter(({ key, n }) => hidden.has(key) && n > 0);
          const together = behind.reduce((sum, { n }) => sum + n, 0);
          const isWhole = line.every(({ key, n }) => hidden.has(key) || n === 0);
          assert.ok(together === 0 || together >= threshold || isWhole);
        }
      }
    }),
    { seed: 7 },
  );
});
