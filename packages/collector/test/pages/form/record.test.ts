import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storedResponses, message, openCollector, postMessage } from '../open-collector.ts';
import { everyKind } from '../every-kind.ts';
import { fill, post, visit, type Filled } from '../visitor.ts';

const CONTEXT = {
  agency: 'H26.107',
  procedure: '1.001193',
  outcome: 'granted',
  level: 'full',
} as const;
const ADDRESS = `/s/vn-service?${new URLSearchParams(CONTEXT)}`;
const rate = (point: string): Filled => [['answers.overall', point]];

function receiptIn(html: string): string | undefined {
  return /<p class="receipt-code">([^<]+)</.exec(html)?.[1];
}

test('a form without script makes the same record as a script', async (t) => {
  const hosted = openCollector(t);
  const page = await visit(hosted, ADDRESS);
  await post(hosted, '/s/vn-service', fill(page, rate('4'), 'send'));
  const [byForm] = await storedResponses(hosted);

  const scripted = openCollector(t);
  const id = byForm!.id;
  await postMessage(scripted, message(id, { context: CONTEXT, channel: 'hosted' }));
  const [byScript] = await storedResponses(scripted);
  assert.deepEqual(byForm, byScript);
});

test('a form with every kind of question makes the same record as a script', async (t) => {
  const hosted = openCollector(t, { surveys: [everyKind] });
  const url = '/s/every-kind';
  let page = await visit(hosted, `${url}?lang=en`);
  const presses: [Filled, string][] = [
    [
      [
        ['answers.faces', '2'],
        ['answers.numbers', '-'],
      ],
      'next',
    ],
    [[['answers.why', 'c']], 'next'],
    [
      [
        ['answers.grid.a', '1'],
        ['answers.grid.b', '-'],
        ['answers.grid.c', '5'],
        ['answers.several', 'a'],
        ['answers.several', 'c'],
        ['answers.words', 'Dòng một\r\nhai'.normalize('NFD')],
      ],
      'next',
    ],
    [[], 'send'],
  ];
  for (const [chosen, action] of presses)
    page = await post(hosted, url, fill(page, chosen, action));
  assert.match(page.html, /receipt-code/);
  const [byForm] = await storedResponses(hosted);

  const scripted = openCollector(t, { surveys: [everyKind] });
  const reply = await postMessage(
    scripted,
    message(byForm!.id, {
      survey: { id: 'every-kind', version: 3 },
      channel: 'hosted',
      language: 'en',
      answers: {
        faces: 2,
        numbers: null,
        why: 'c',
        grid: { a: 1, b: null, c: 5 },
        several: ['a', 'c'],
        words: 'Dòng một\nhai',
      },
    }),
  );
  assert.equal(reply.statusCode, 201, reply.body);
  assert.deepEqual([byForm], await storedResponses(scripted));
});

test('the page after sending shows the receipt that the interface gives for the same record', async (t) => {
  const collector = openCollector(t);
  const page = await visit(collector, ADDRESS);
  const sent = await post(collector, '/s/vn-service', fill(page, rate('4'), 'send'));
  const [record = assert.fail()] = await storedResponses(collector);
  const same: Partial<typeof record> = { ...record };
  delete same.day;
  const again = await postMessage(collector, message(record.id, same));
  assert.equal(again.statusCode, 200, again.body);
  assert.equal(again.json().code, receiptIn(sent.html));
});

test('a form that is sent twice is counted once and says so', async (t) => {
  const collector = openCollector(t);
  const fields = fill(await visit(collector, ADDRESS), rate('4'), 'send');
  const first = await post(collector, '/s/vn-service', fields);
  const second = await post(collector, '/s/vn-service', fields);
  assert.equal(second.status, 200);
  assert.equal(receiptIn(second.html), receiptIn(first.html));
  assert.match(second.html, /chỉ được tính một lần/);
  assert.equal((await storedResponses(collector)).length, 1);
});

test('an answer that was changed after going back is not recorded, and the page says so', async (t) => {
  const collector = openCollector(t);
  const page = await visit(collector, ADDRESS);
  await post(collector, '/s/vn-service', fill(page, rate('4'), 'send'));
  const changed = await post(collector, '/s/vn-service', fill(page, rate('1'), 'send'));
  assert.equal(changed.status, 422);
  assert.match(changed.html, /thay đổi vừa rồi không được ghi nhận/);
  const [record = assert.fail()] = await storedResponses(collector);
  assert.deepEqual(record.answers, { overall: 4 });
});

test('what is added afterwards is revision 2 of the same response', async (t) => {
  const collector = openCollector(t);
  const page = await visit(collector, ADDRESS);
  const sent = await post(collector, '/s/vn-service', fill(page, rate('2'), 'send'));
  const added: Filled = [
    ['answers.unsatisfactory', 'procedure'],
    ['answers.comment', 'Xin hướng dẫn rõ hơn.'],
  ];
  const thanks = await post(collector, '/s/vn-service', fill(sent, added, 'send'));
  assert.match(thanks.html, /Đã ghi nhận ý kiến/);
  const rows = await storedResponses(collector);
  assert.equal(rows.length, 1);
  assert.equal(rows[0]!.revision, 2);
  assert.deepEqual(rows[0]!.answers, {
    overall: 2,
    unsatisfactory: ['procedure'],
    comment: 'Xin hướng dẫn rõ hơn.',
  });
});

test('a follow-up sent empty is shown again and changes nothing', async (t) => {
  const collector = openCollector(t);
  const page = await visit(collector, ADDRESS);
  const sent = await post(collector, '/s/vn-service', fill(page, rate('2'), 'send'));
  const empty = await post(collector, '/s/vn-service', fill(sent, [], 'send'));
  assert.equal(empty.status, 422);
  assert.equal((await storedResponses(collector))[0]!.revision, 1);
});

test('answers to questions that are no longer shown are not sent', async (t) => {
  const collector = openCollector(t, { surveys: [everyKind] });
  const url = '/s/every-kind';
  let page = await visit(collector, url);
  page = await post(collector, url, fill(page, [['answers.faces', '1']], 'next'));
  page = await post(collector, url, fill(page, [['answers.why', 'a']], 'back'));
  page = await post(collector, url, fill(page, [['answers.faces', '5']], 'next'));
  const grid = ['a', 'b', 'c'].map((item): [string, string] => [`answers.grid.${item}`, '4']);
  page = await post(collector, url, fill(page, grid, 'next'));
  await post(collector, url, fill(page, [], 'send'));
  const [record = assert.fail()] = await storedResponses(collector);
  assert.deepEqual(record.answers, { faces: 5, grid: { a: 4, b: 4, c: 4 } });
});

for (const channel of ['kiosk', 'assisted'] as const) {
  test(`an answer given through the channel ${channel} is recorded as such`, async (t) => {
    const collector = openCollector(t);
    const page = await visit(collector, `/s/vn-service?channel=${channel}`);
    await post(collector, '/s/vn-service', fill(page, rate('3'), 'send'));
    assert.equal((await storedResponses(collector))[0]!.channel, channel);
  });
}

test('a collector that cannot store keeps the answers on the page for another try', async (t) => {
  const failing = { record: async () => Promise.reject(new Error('disk full')) };
  const collector = openCollector(t, { recorder: failing });
  const page = await visit(collector, ADDRESS);
  const failed = await post(collector, '/s/vn-service', fill(page, rate('2'), 'send'));
  assert.equal(failed.status, 500);
  assert.match(failed.title, /^Lỗi: Chưa ghi nhận được/);
  assert.ok(failed.fields.some(([name, value]) => name === 'answers.overall' && value === '2'));
  assert.equal(collector.faults.length, 1);
});

test('the page says when to try again where the collector knows it', async (t) => {
  const busy = {
    kind: 'refused',
    code: 'store-unavailable',
    detail: 'busy',
    retryAfterSeconds: 7,
  } as const;
  const collector = openCollector(t, { recorder: { record: async () => busy } });
  const page = await visit(collector, ADDRESS);
  const failed = await post(collector, '/s/vn-service', fill(page, rate('2'), 'send'));
  assert.equal(failed.status, 503);
  assert.equal(String(failed.headers['retry-after']), '7');
});
