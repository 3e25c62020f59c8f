import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { en as elementEn } from '../../../../widget/src/messages/en.ts';
import { vi as elementVi } from '../../../../widget/src/messages/vi.ts';
import { en } from '../../../src/pages/messages/en.ts';
import { vi } from '../../../src/pages/messages/vi.ts';
import { everyKind } from '../every-kind.ts';
import { openCollector, storedResponses, type OpenCollector } from '../open-collector.ts';
import { fill, post, visit, type VisitedPage } from '../visitor.ts';

const URL = '/s/vn-service';
const PHONE = '0912 345 678';
const COMMENT = `Hồ sơ trễ, xin gọi ${PHONE}.\nCảm ơn & chúc sức khỏe <3`;

/** Rates and then sends a comment, as a citizen without script does. */
async function comment(
  test: TestContext,
  text: string,
): Promise<{ collector: OpenCollector; page: VisitedPage }> {
  const collector = openCollector(test);
  const first = await visit(collector, URL);
  const recorded = await post(collector, URL, fill(first, [['answers.overall', '2']], 'send'));
  const page = await post(collector, URL, fill(recorded, [['answers.comment', text]], 'send'));
  return { collector, page };
}

async function storedComment(collector: OpenCollector): Promise<unknown> {
  const [stored] = await storedResponses(collector);
  return stored?.answers['comment'];
}

test('a comment with a telephone number is shown again before it is recorded', async (t) => {
  const { collector, page } = await comment(t, COMMENT);
  assert.equal(page.status, 200);
  assert.equal(page.title, `${vi.reviewHeading} – ${vi.brand}`);
  assert.match(page.html, /role="group"[^>]*tabindex="-1"\s+autofocus/);
  assert.ok(page.html.includes(`<p id="found.comment">${vi.found.replace('{n}', PHONE)}</p>`));
  assert.equal(await storedComment(collector), undefined);
});

test('a comment in which nothing is found is recorded at once', async (t) => {
  const { collector, page } = await comment(t, 'Phí 120.000 đồng, làm trong 3 ngày.');
  assert.match(page.html, /Đã ghi nhận ý kiến/);
  assert.equal(await storedComment(collector), 'Phí 120.000 đồng, làm trong 3 ngày.');
});

test('one press blanks what was found and keeps the rest of the comment', async (t) => {
  const { collector, page } = await comment(t, COMMENT);
  const blanked = await post(collector, URL, fill(page, [], 'blank.comment'));
  assert.match(blanked.html, /role="status"[^>]*>Đã che thông tin đó/);
  assert.doesNotMatch(blanked.html, /0912 345 678|id="found\./);
  await post(collector, URL, fill(blanked, [], 'send'));
  assert.equal(await storedComment(collector), COMMENT.replace(PHONE, '•••'));
});

test('the comment is sent as it is when the citizen presses send once more', async (t) => {
  const { collector, page } = await comment(t, COMMENT);
  const sent = await post(collector, URL, fill(page, [], 'send'));
  assert.match(sent.html, /Đã ghi nhận ý kiến/);
  assert.equal(await storedComment(collector), COMMENT);
});

test('the comment can be changed by hand, and what is new in it is pointed out', async (t) => {
  const { collector, page } = await comment(t, COMMENT);
  const step = await post(collector, URL, fill(page, [], 'back'));
  assert.equal(new Map(step.fields).get('answers.comment'), COMMENT.replace('\n', '\r\n'));
  const mail = 'Xin viết cho an@example.vn.';
  const again = await post(collector, URL, fill(step, [['answers.comment', mail]], 'send'));
  assert.match(again.html, /Có vẻ là thông tin cá nhân: an@example\.vn\./);
});

test('a form of several steps points it out where all answers are reviewed', async (t) => {
  const collector = openCollector(t, { surveys: [everyKind] });
  const url = '/s/every-kind';
  let page = await visit(collector, url);
  page = await post(collector, url, fill(page, [['answers.faces', '4']], 'next'));
  const grid = ['a', 'b', 'c'].map((item): [string, string] => [`answers.grid.${item}`, '3']);
  page = await post(collector, url, fill(page, [...grid, ['answers.words', PHONE]], 'next'));
  assert.match(page.html, /id="found\.words"/);
  await post(collector, url, fill(page, [], 'send'));
  const [stored] = await storedResponses(collector);
  assert.equal(stored?.answers['words'], PHONE);
});

test('a press that blanks an answer that is no text changes nothing', async (t) => {
  const { collector, page } = await comment(t, COMMENT);
  const same = await post(collector, URL, fill(page, [], 'blank.overall'));
  assert.deepEqual(same.fields, page.fields);
});

test('the pages point out personal data in the words of the element', () => {
  assert.deepEqual([vi.found, vi.blank], [elementVi.found, elementVi.blank]);
  assert.deepEqual([en.found, en.blank], [elementEn.found, elementEn.blank]);
});
