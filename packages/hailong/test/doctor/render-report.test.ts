import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/doctor/finding.ts';
import { renderJson } from '../../src/doctor/report/render-json.ts';
import { renderReport } from '../../src/doctor/report/render-report.ts';
import { wrapWords } from '../../src/doctor/report/wrap-words.ts';

const finding: Finding = {
  id: 'cors',
  severity: 'error',
  seen: { vi: 'bị chặn '.repeat(20).trim(), en: 'blocked '.repeat(20).trim() },
  why: { vi: 'mất câu trả lời', en: 'answers are lost' },
  mend: { vi: 'thêm địa chỉ', en: 'add the origin' },
};
const options = { url: 'https://portal.example', language: 'vi', width: 80 } as const;

test('a report names each finding in a table, then in full, and ends with the total', () => {
  const report = renderReport([finding], options);
  assert.match(report, /^https:\/\/portal\.example\n\nLỖI +cors +bị chặn/);
  assert.match(report, /Vì sao +mất câu trả lời\n +Cách sửa +thêm địa chỉ/);
  assert.match(report, /1 lỗi, 0 cảnh báo, 0 gợi ý\n$/);
});

test('a report in English counts one thing as one', () => {
  const report = renderReport([finding], { ...options, language: 'en' });
  assert.match(report, /1 error, 0 warnings, 0 hints\n$/);
});

test('no line of a report is longer than the terminal', () => {
  const lines = renderReport([finding], options).split('\n');
  assert.deepEqual(
    lines.filter((line) => line.length > 80),
    [],
  );
});

test('a page without findings is said to have none', () => {
  assert.equal(renderReport([], options), 'https://portal.example\nKhông thấy gì sai.\n');
});

test('JSON holds each finding in one language', () => {
  const { findings } = JSON.parse(renderJson([finding], { ...options, language: 'en' }));
  assert.deepEqual(findings[0].mend, 'add the origin');
});

test('a word longer than a line keeps a line of its own', () => {
  assert.deepEqual(wrapWords('a bcdefgh i', 4), ['a', 'bcdefgh', 'i']);
});
