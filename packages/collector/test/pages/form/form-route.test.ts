import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyKind } from '../every-kind.ts';
import { openCollector, storedResponses } from '../open-collector.ts';
import { fill, post, visit, type Filled } from '../visitor.ts';

const HOSTILE = '"><script>alert(1)</script>';

test('nothing is chosen beforehand', async (t) => {
  const { html } = await visit(openCollector(t), '/s/vn-service');
  assert.doesNotMatch(html, /\schecked|\sselected/);
});

test('the page holds one script, a file of the collector, and no style of its own', async (t) => {
  const { html } = await visit(openCollector(t), '/s/vn-service');
  const scripts = html.match(/<script[^]*?<\/script>/g) ?? [];
  assert.equal(scripts.length, 1);
  assert.match(
    scripts[0]!,
    /^<script src="\.\.\/assets\/framed-page\.js\?[^"]*" defer><\/script>$/,
  );
  assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=/);
});

test('only the pages before the follow-up are asked', async (t) => {
  const { html } = await visit(openCollector(t), '/s/vn-service');
  assert.match(html, /name="answers\.overall"/);
  assert.doesNotMatch(html, /answers\.comment/);
});

test('every form has a response id of its own, of version 4', async (t) => {
  const collector = openCollector(t);
  const pages = [await visit(collector, '/s/vn-service'), await visit(collector, '/s/vn-service')];
  const ids = pages.map(({ fields }) => new Map(fields).get('id') ?? '');
  assert.notEqual(ids[0], ids[1]);
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4/);
});

test('the form says what is sent along with the answers', async (t) => {
  const url = '/s/vn-service?agency=H26.107&outcome=late&dossier=000.A0.01';
  const { html } = await visit(openCollector(t), url);
  assert.match(html, /<dt>Mã cơ quan<\/dt>\s*<dd>H26\.107<\/dd>/);
  assert.match(html, /<dd>Trễ hẹn<\/dd>/);
});

test('what an address says beyond the context reaches no field', async (t) => {
  const { fields } = await visit(openCollector(t), '/s/vn-service?dossier=000.A0.01&utm=x');
  assert.ok(fields.every(([, value]) => value !== '000.A0.01' && value !== 'x'));
});

test('what an address gets wrong about the procedure is left out and named', async (t) => {
  const url = `/s/vn-service?agency=${'x'.repeat(65)}&outcome=perhaps&channel=web&procedure=1.2`;
  const { status, fields, html } = await visit(openCollector(t), url);
  const context = fields.filter(([name]) => name.startsWith('context.'));
  assert.equal(status, 200);
  assert.deepEqual(context, [['context.procedure', '1.2']]);
  assert.equal(new Map(fields).get('channel'), 'hosted');
  assert.match(html, /không được gửi kèm: agency, outcome, channel/);
});

test('hostile words of an address are shown as words', async (t) => {
  const url = `/s/vn-service?${new URLSearchParams({ agency: HOSTILE })}`;
  const { html, fields } = await visit(openCollector(t), url);
  assert.doesNotMatch(html, /<script>/);
  assert.equal(new Map(fields).get('context.agency'), HOSTILE);
});

test('hostile words of an answer are shown as words when the step comes back', async (t) => {
  const collector = openCollector(t, { surveys: [everyKind] });
  const page = await visit(collector, '/s/every-kind');
  const second = await post(
    collector,
    '/s/every-kind',
    fill(page, [['answers.faces', '4']], 'next'),
  );
  const words: Filled = [['answers.words', `</textarea>${HOSTILE}`]];
  const wrong = await post(collector, '/s/every-kind', fill(second, words, 'next'));
  assert.equal(wrong.status, 422);
  assert.doesNotMatch(wrong.html, /<script>/);
  assert.equal(new Map(wrong.fields).get('answers.words'), `</textarea>${HOSTILE}`);
});

test('a missing answer is named at the top, at its control and in the title', async (t) => {
  const collector = openCollector(t);
  const page = await visit(collector, '/s/vn-service');
  const wrong = await post(collector, '/s/vn-service', fill(page, [], 'send'));
  assert.equal(wrong.status, 422);
  assert.match(wrong.title, /^Lỗi: /);
  assert.match(wrong.html, /class="error-summary" role="alert" tabindex="-1" autofocus/);
  assert.match(wrong.html, /href="#answers\.overall"/);
  assert.match(wrong.html, /id="answers\.overall"/);
  assert.match(wrong.html, /aria-describedby="question\.overall-message"/);
  assert.equal((await storedResponses(collector)).length, 0);
});

test('one item of a grid that is missing is named by its own words, and the others are kept', async (t) => {
  const collector = openCollector(t, { surveys: [everyKind] });
  const url = '/s/every-kind';
  const page = await visit(collector, url);
  const second = await post(collector, url, fill(page, [['answers.faces', '4']], 'next'));
  const two: Filled = [
    ['answers.grid.a', '4'],
    ['answers.grid.c', '-'],
    ['answers.several', 'b'],
  ];
  const wrong = await post(collector, url, fill(second, two, 'next'));
  assert.match(wrong.html, /<a href="#answers\.grid\.b">Ý b<\/a>/);
  for (const [name, value] of two) assert.equal(new Map(wrong.fields).get(name), value);
});

const MISTAKES: Record<string, [Filled, RegExp]> = {
  'too many choices': [
    ['a', 'b', 'c'].map((value) => ['answers.several', value]),
    /nhiều nhất 2 mục/,
  ],
  'a choice and no answer': [
    [
      ['answers.several', 'a'],
      ['answers.several', '-'],
    ],
    /không chọn cả hai/,
  ],
  'a text that is too long': [[['answers.words', 'x'.repeat(21)]], /dài 21 ký tự/],
  'a place given twice': [
    [
      ['answers.order.a', '1'],
      ['answers.order.b', '1'],
    ],
    /mỗi hạng chỉ chọn một lần/,
  ],
  'an option there is not': [[['answers.several', 'z']], /không hợp lệ/],
};

for (const [name, [chosen, words]] of Object.entries(MISTAKES)) {
  test(`${name} is complained about and not recorded`, async (t) => {
    const collector = openCollector(t, { surveys: [everyKind] });
    const url = '/s/every-kind';
    const page = await visit(collector, url);
    const second = await post(collector, url, fill(page, [['answers.faces', '4']], 'next'));
    const grid = ['a', 'b', 'c'].map((item): [string, string] => [`answers.grid.${item}`, '4']);
    const wrong = await post(collector, url, fill(second, [...grid, ...chosen], 'next'));
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, words);
  });
}

test('the review shows every answer in words and offers to change it', async (t) => {
  const collector = openCollector(t, { surveys: [everyKind] });
  const url = '/s/every-kind';
  let page = await visit(collector, url);
  page = await post(collector, url, fill(page, [['answers.faces', '4']], 'next'));
  const grid = ['a', 'b', 'c'].map((item): [string, string] => [`answers.grid.${item}`, '3']);
  page = await post(collector, url, fill(page, grid, 'next'));
  assert.match(page.html, /Xem lại trước khi gửi/);
  assert.match(page.html, /<dd>Mức 4<\/dd>/);
  const changed = await post(collector, url, fill(page, [], 'change.faces'));
  assert.equal(new Map(changed.fields).get('answers.faces'), '4');
});

test('a yes and an order are reviewed in words and recorded', async (t) => {
  const collector = openCollector(t, { surveys: [everyKind] });
  const url = '/s/every-kind';
  let page = await visit(collector, url);
  page = await post(collector, url, fill(page, [['answers.faces', '4']], 'next'));
  const chosen: Filled = [
    ...['a', 'b', 'c'].map((item): [string, string] => [`answers.grid.${item}`, '3']),
    ['answers.known', 'yes'],
    ['answers.order.c', '1'],
    ['answers.order.a', '2'],
  ];
  page = await post(collector, url, fill(page, chosen, 'next'));
  assert.match(page.html, /<dd>Có<\/dd>/);
  assert.match(page.html, /<dd>1\. Ý c; 2\. Ý a<\/dd>/);
  await post(collector, url, fill(page, [], 'send'));
  const [stored] = await storedResponses(collector);
  assert.equal(stored?.answers['known'], 'yes');
  assert.deepEqual(stored?.answers['order'], { a: 2, c: 1 });
});

test('the words of a survey about itself stand on its first step, with the placeholders filled in', async (t) => {
  const intro = { vi: 'Về {procedure} của {agency}.', en: 'About {procedure} of {agency}.' };
  const thanks = { vi: 'Ý kiến được tổng hợp.', en: 'Opinions are summed up.' };
  const collector = openCollector(t, { surveys: [{ ...everyKind, intro, thanks }] });
  const page = await visit(collector, '/s/every-kind?agency-name=X');
  assert.match(page.html, /<p>Về thủ tục này của cơ quan này\.<\/p>/);
  const second = await post(
    collector,
    '/s/every-kind',
    fill(page, [['answers.faces', '4']], 'next'),
  );
  assert.doesNotMatch(second.html, /Về thủ tục này/);
});

test('an answer to a question the survey does not have is refused', async (t) => {
  const collector = openCollector(t);
  const page = await visit(collector, '/s/vn-service');
  const extra: Filled = [
    ['answers.overall', '4'],
    ['answers.bribe', '5'],
  ];
  const refused = await post(collector, '/s/vn-service', fill(page, extra, 'send'));
  assert.equal(refused.status, 422);
  assert.equal((await storedResponses(collector)).length, 0);
});

test('a form that another site posts is not taken', async (t) => {
  const collector = openCollector(t);
  const page = await visit(collector, '/s/vn-service');
  const fields = fill(page, [['answers.overall', '4']], 'send');
  const foreign = { 'sec-fetch-site': 'cross-site' };
  assert.equal((await post(collector, '/s/vn-service', fields, foreign)).status, 403);
  const own = { 'sec-fetch-site': 'same-origin' };
  assert.equal((await post(collector, '/s/vn-service', fields, own)).status, 200);
  assert.equal((await storedResponses(collector)).length, 1);
});

for (const name of ['id', 'revision', 'version', 'language', 'channel']) {
  test(`a form without a right "${name}" is answered by a page that names it`, async (t) => {
    const collector = openCollector(t);
    const page = await visit(collector, '/s/vn-service');
    const broken: Filled = [
      ['answers.overall', '4'],
      [name, 'zz'],
    ];
    const refused = await post(collector, '/s/vn-service', fill(page, broken, 'send'));
    assert.equal(refused.status, 400);
    assert.match(refused.html, new RegExp(`biểu mẫu: ${name}\\.`));
    assert.equal((await storedResponses(collector)).length, 0);
  });
}

test('a follow-up to a response that was never recorded is refused', async (t) => {
  const collector = openCollector(t);
  const page = await visit(collector, '/s/vn-service');
  const skipped: Filled = [
    ['revision', '2'],
    ['answers.overall', '4'],
    ['answers.comment', 'Tốt'],
  ];
  const refused = await post(collector, '/s/vn-service', fill(page, skipped, 'send'));
  assert.equal(refused.status, 422);
  assert.match(refused.html, /revision-skipped/);
});

test('an unknown survey is answered by a page in human words', async (t) => {
  const page = await visit(openCollector(t), `/s/${encodeURIComponent('<script>')}`);
  assert.equal(page.status, 404);
  assert.match(page.title, /^Lỗi: Không có phiếu đánh giá này/);
  assert.doesNotMatch(page.html, /<script>/);
});

test('an unknown version of a survey is answered like an unknown survey', async (t) => {
  const page = await visit(openCollector(t), '/s/vn-service?version=9');
  assert.equal(page.status, 404);
});

test('a body over the limit is answered by a page that says what to do', async (t) => {
  const collector = openCollector(t, { config: { bodyLimit: 1024 } });
  const page = await post(collector, '/s/vn-service', [['answers.comment', 'x'.repeat(2000)]]);
  assert.equal(page.status, 413);
  assert.match(page.html, /viết ngắn phần ý kiến/);
});

test('the language of the address comes before the one of the browser', async (t) => {
  const collector = openCollector(t);
  const english = { 'accept-language': 'en-GB,en;q=0.9' };
  const byBrowser = await visit(collector, '/s/vn-service', english);
  const byAddress = await visit(collector, '/s/vn-service?lang=vi', english);
  assert.match(byBrowser.html, /<html lang="en">/);
  assert.match(byAddress.html, /<html lang="vi">/);
});

test('a link to the other language keeps the words about the procedure', async (t) => {
  const { html } = await visit(openCollector(t), '/s/vn-service?agency=H26&outcome=late');
  assert.match(html, /href="\?agency&#61;H26&#38;outcome&#61;late&#38;lang&#61;en"/);
});
