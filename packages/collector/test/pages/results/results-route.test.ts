import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Results } from '@hailong/protocol';
import {
  message,
  openCollector,
  postMessage,
  type CollectorOptions,
  type OpenCollector,
} from '../open-collector.ts';
import { visit } from '../visitor.ts';
import type { TestContext } from 'node:test';

const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** Eight people rate agency A (six of them 4 or 5), three rate agency B. */
async function ratedCollector(
  t: TestContext,
  options: CollectorOptions = {},
): Promise<OpenCollector> {
  const collector = openCollector(t, options);
  const points = [5, 5, 5, 4, 4, 4, 3, 1, 2, 2, 2];
  for (const [at, overall] of points.entries()) {
    const context = { agency: at < 8 ? 'H99.A' : 'H99.B' };
    await postMessage(collector, message(id(at), { context, answers: { overall } }));
  }
  return collector;
}

async function resultsOf({ app }: OpenCollector, query: string): Promise<Results> {
  return (await app.inject(`/v1/results?${query}`)).json();
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1).replace('.', ',')}%`;
}

test('the page shows exactly the figures of the interface', async (t) => {
  const collector = await ratedCollector(t);
  const { groups } = await resultsOf(collector, 'survey=vn-service');
  const { index } = groups[0]!;
  const { html, status } = await visit(collector, '/results');
  assert.equal(status, 200);
  assert.equal(index!.value, 6 / 11);
  assert.match(html, new RegExp(`<p class="figure">${percent(index!.value)}</p>`));
  const interval = `Khoảng tin cậy 95%: ${percent(index!.low)} đến ${percent(index!.high)}`;
  assert.ok(html.includes(interval), interval);
  assert.match(html, /<dt>Số phiếu<\/dt>\s*<dd>11<\/dd>/);
});

test('the page is headed by what the figures are, never by the name of the official index', async (t) => {
  const { html } = await visit(await ratedCollector(t), '/results');
  assert.match(html, /<h1>Mức độ hài lòng của người nộp hồ sơ<\/h1>/);
  assert.doesNotMatch(html, /sipas/i);
});

test('the moment of the figures is written as offices write it', async (t) => {
  const { html } = await visit(await ratedCollector(t), '/results');
  assert.match(html, /<dt>Tính đến<\/dt>\s*<dd>\d\d:\d\d ngày \d\d\/\d\d\/\d{4}<\/dd>/);
});

test('the page says how the figures came about', async (t) => {
  const { html } = await visit(await ratedCollector(t), '/results');
  assert.match(html, /chỉ gồm những người đã tự nguyện trả lời/);
  assert.match(html, /top-two-share@1/);
  assert.match(html, /phiên bản 1/);
  assert.match(html, /12:00/);
  assert.match(html, /Nhóm có dưới 5 phiếu và câu hỏi có dưới 5 câu trả lời không được công bố/);
  assert.match(html, /Không phải phiếu chính thức/);
});

test('the answers are spread out in a table', async (t) => {
  const { html } = await visit(await ratedCollector(t), '/results');
  const row =
    /Rất hài lòng[\s\S]*?<td class="number-cell">([^<]*)<\/td>\s*<td class="number-cell">([^<]*)</;
  assert.deepEqual(row.exec(html)?.slice(1), [percent(3 / 11), '3']);
});

test('a group under the threshold is named in words and shows no figure', async (t) => {
  const collector = await ratedCollector(t);
  const { html } = await visit(collector, '/results?by=agency&agency=H99.B');
  assert.doesNotMatch(html, /class="figure"/);
  assert.doesNotMatch(html, /<td|\d,\d%/);
  assert.match(html, /dưới 5 phiếu/);
});

test('a group beside a small one gives away nothing about it', async (t) => {
  const { html } = await visit(await ratedCollector(t), '/results?by=agency');
  const section = /Theo cơ quan<\/h2>[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  assert.match(section, /H99\.A/);
  assert.match(section, /H99\.B[\s\S]*Không công bố/);
  assert.doesNotMatch(section, /\d,\d%/);
});

test('a group that may be shown has a bar with words for those who do not see it', async (t) => {
  const collector = await ratedCollector(t, { config: { threshold: 1 } });
  const { html } = await visit(collector, '/results?by=agency');
  assert.match(html, /role="img"\s+aria-label="Biểu đồ: H99\.A: 75,0% \([^"]*8 người trả lời\)/);
  assert.match(html, /<th scope="row">H99\.B<\/th>\s*<td class="number-cell">0,0%<\/td>/);
});

test('days are charted and listed', async (t) => {
  const { html } = await visit(await ratedCollector(t), '/results');
  assert.match(html, /<svg class="day-chart"/);
  assert.match(html, /<th scope="row">24\/11\/2026<\/th>/);
});

test('factors have their own index', async (t) => {
  const collector = openCollector(t, { config: { threshold: 1 } });
  const grid = (point: number, ...items: string[]) =>
    Object.fromEntries(items.map((item) => [item, point]));
  const survey = (await collector.app.inject('/v1/surveys/vn-service-2023')).json();
  const answers: Record<string, Record<string, number> | string> = { submitted: 'post' };
  for (const { questions } of survey.pages) {
    for (const { id: name, kind, items, showIf } of questions) {
      if (kind === 'grid' && !showIf) {
        answers[name] = grid(5, ...items.map((item: { id: string }) => item.id));
      }
    }
  }
  const parts = { survey: { id: 'vn-service-2023', version: survey.version }, answers };
  const reply = await postMessage(collector, message(id(1), parts));
  assert.equal(reply.statusCode, 201, reply.body);
  const { html } = await visit(collector, '/results?survey=vn-service-2023');
  assert.match(html, /<th scope="row">Công chức<\/th>\s*<td class="number-cell">100,0%<\/td>/);
});

test('the response rate is shown where views were reported', async (t) => {
  const collector = await ratedCollector(t);
  const survey = { id: 'vn-service', version: 1 };
  const payload = { format: 'hailong-view@1', survey, context: {}, channel: 'web' };
  for (let seen = 0; seen < 44; seen += 1) {
    await collector.app.inject({ method: 'POST', url: '/v1/views', payload });
  }
  const { html } = await visit(collector, '/results');
  assert.match(html, /25,0% \(11 phiếu trên 44 lượt hiển thị\)/);
});

test('the filter keeps what was chosen and shows hostile words as words', async (t) => {
  const hostile = '"><script>alert(1)</script>';
  const query = new URLSearchParams({ agency: hostile, from: '2026-11-01', by: 'channel' });
  const { html } = await visit(await ratedCollector(t), `/results?${query}`);
  assert.doesNotMatch(html, /<script>/);
  assert.match(html, /name="from"\s+type="date"\s+value="2026-11-01"/);
  assert.match(html, /<option value="channel" selected>/);
});

test('a field that was left empty restricts nothing', async (t) => {
  const { html } = await visit(await ratedCollector(t), '/results?agency=&from=&to=&by=');
  assert.match(html, /<dd>11<\/dd>/);
});

test('a query with a mistake is answered by a page that names the field', async (t) => {
  const page = await visit(await ratedCollector(t), '/results?from=yesterday');
  assert.equal(page.status, 400);
  assert.match(page.html, /from/);
  assert.match(page.title, /^Lỗi: /);
});

test('results of an unknown survey are answered by a page in human words', async (t) => {
  const page = await visit(await ratedCollector(t), '/results?survey=none');
  assert.equal(page.status, 404);
  assert.match(page.html, /Không tìm thấy phiếu “none”/);
});

test('the page is English where that is asked for', async (t) => {
  const { html } = await visit(await ratedCollector(t), '/results?lang=en');
  assert.match(html, /<html lang="en">/);
  assert.match(html, /54\.5%/);
});
