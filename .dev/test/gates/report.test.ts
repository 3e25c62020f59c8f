import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { criteria } from '../../gates/criteria/criteria.ts';
import { gateList } from '../../gates/gate-list.ts';
import type { GateRecord } from '../../gates/gate-record.ts';
import { renderReport } from '../../gates/report/render-report.ts';
import { verdictOf } from '../../gates/report/verdict-of.ts';

const root = new URL('../../..', import.meta.url).pathname;
const tests = `${root}packages/widget/test/`;
const record: GateRecord = JSON.parse(readFileSync(`${root}.dev/gates/last-run.json`, 'utf8'));
const ids = Object.keys(record.gates).sort();

test('the report is the one that the last run gives', async () => {
  assert.equal(readFileSync(`${root}docs/accessibility.md`, 'utf8'), await renderReport(record));
});

test('the last run covers every gate, and every gate is described', () => {
  const files = globSync(`${tests}gates/*.gate-test.ts`);
  assert.deepEqual(ids, files.map((file) => basename(file, '.gate-test.ts')).sort());
  assert.deepEqual(ids, Object.keys(gateList).sort());
});

test('the last run held every gate against the same states', () => {
  const sets = ids.map((id) => [...record.gates[id]!.clean, ...record.gates[id]!.faulty].sort());
  for (const states of sets) assert.deepEqual(states, sets[0]);
});

test('the last run held the states that the kept trees know', () => {
  const kept = globSync(`${tests}gates/trees/*.txt`).map((file) => basename(file, '.txt'));
  const states = record.gates['tree']!.clean.map((state) => state.replaceAll(/[ ,]+/g, '-'));
  assert.deepEqual(states.sort(), kept.sort());
});

for (const id of ids) {
  test(`the last run planted every defect of the gate ${id}`, () => {
    const source = readFileSync(`${tests}gates/${id}.gate-test.ts`, 'utf8');
    const { found, missed } = record.gates[id]!;
    assert.equal(found.length + missed.length, source.match(/^ +finds: /gm)!.length);
    for (const defect of found) assert.ok(source.includes(`'${defect}': {`), defect);
  });
}

test('every criterion of WCAG 2.2 stands once in the report, with its level', () => {
  const numbers = criteria.map(({ number }) => number);
  assert.equal(new Set(numbers).size, numbers.length);
  const count = (level: string) => criteria.filter((each) => each.level === level).length;
  assert.deepEqual([count('A'), count('AA')], [31, 24]);
});

test('every criterion is shown by gates and tests that exist, or says how it was judged', () => {
  for (const { number, gates = [], tests: files = [], remark } of criteria) {
    for (const id of gates) assert.ok(id in gateList, `${number}: ${id}`);
    for (const file of files) assert.ok(existsSync(`${tests}${file}`), `${number}: ${file}`);
    assert.ok(gates.length || files.length || remark, number);
  }
});

test('every gate stands for a criterion, but the one for reading from right to left', () => {
  const used = new Set(criteria.flatMap(({ gates = [] }) => gates));
  assert.deepEqual(
    ids.filter((id) => !used.has(id)),
    ['mirroring'],
  );
});

test('a gate that finds a fault turns its criteria into unsupported ones', () => {
  const keyboard = { ...record.gates['keyboard']!, faulty: ['chosen'] };
  const faulty = { ...record, gates: { ...record.gates, keyboard } };
  const criterion = criteria.find(({ number }) => number === '2.1.2')!;
  assert.equal(verdictOf(criterion, record), 'Supports');
  assert.equal(verdictOf(criterion, faulty), 'Does not support');
});

test('a gate that misses a planted defect does the same', () => {
  const keyboard = { ...record.gates['keyboard']!, missed: ['a trap'] };
  const blind = { ...record, gates: { ...record.gates, keyboard } };
  const criterion = criteria.find(({ number }) => number === '2.1.2')!;
  assert.equal(verdictOf(criterion, blind), 'Does not support');
});
