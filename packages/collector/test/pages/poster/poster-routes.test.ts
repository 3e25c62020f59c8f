import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyKind } from '../every-kind.ts';
import { openCollector, storedResponses } from '../open-collector.ts';
import { fill, post, visit } from '../visitor.ts';
import { readQr } from './read-qr.ts';

const publicUrl = 'https://danhgia.example/hai-long';
const PROCEDURE = 'agency=H26.107&procedure=1.011442.000.00.00.H38&outcome=granted';

test('the code holds exactly the public address of the form', async (t) => {
  const collector = openCollector(t, { config: { publicUrl } });
  const { status, html, headers } = await visit(collector, `/s/vn-service/qr.svg?${PROCEDURE}`);
  assert.equal(status, 200);
  assert.match(String(headers['content-type']), /^image\/svg\+xml/);
  assert.equal(readQr(html), `${publicUrl}/s/vn-service?${PROCEDURE}`);
});

test('without a public address the code leads to where it was asked for', async (t) => {
  const collector = openCollector(t);
  const { html } = await visit(collector, '/s/vn-service/qr.svg', { host: 'rate.example:8787' });
  assert.equal(readQr(html), 'http://rate.example:8787/s/vn-service');
});

test('a code with a hole is read all the same, one that is half gone is not', async (t) => {
  const collector = openCollector(t, { config: { publicUrl } });
  const { html } = await visit(collector, '/s/vn-service/qr.svg');
  assert.equal(
    readQr(html.replace(/M(1[6-9]|2[0-4]) (1[6-9]|2[0-4])h[^M]+/g, '')),
    `${publicUrl}/s/vn-service`,
  );
  assert.equal(readQr(html.replace(/M\d+ [23]\dh[^M]+/g, '')), null);
});

test('the longest address that there can be is read', async (t) => {
  const long = `https://danhgia.example/${'p'.repeat(176)}`;
  const collector = openCollector(t, { config: { publicUrl: long } });
  const labels = ['agency', 'procedure', 'service', 'province', 'commune'];
  const query = labels.map((name) => `${name}=${'9'.repeat(35)}`).join('&');
  const { html } = await visit(collector, `/s/vn-service/qr.svg?${query}`);
  assert.equal(readQr(html), `${long}/s/vn-service?${query}`);
});

test('a language and a version that are asked for are part of the code', async (t) => {
  const collector = openCollector(t, { config: { publicUrl } });
  const { html } = await visit(collector, '/s/vn-service/qr.svg?lang=en&version=1');
  assert.equal(readQr(html), `${publicUrl}/s/vn-service?version=1&lang=en`);
});

test('the language of the browser is no part of the code', async (t) => {
  const collector = openCollector(t, { config: { publicUrl } });
  const english = { 'accept-language': 'en' };
  const { html } = await visit(collector, '/s/vn-service/qr.svg?lang=xx', english);
  assert.equal(readQr(html), `${publicUrl}/s/vn-service`);
});

test('a code of the configured address may be kept by everyone, another by one browser', async (t) => {
  const configured = openCollector(t, { config: { publicUrl } });
  const kept = await visit(configured, '/s/vn-service/qr.svg');
  assert.match(String(kept.headers['cache-control']), /^public, max-age=\d+$/);
  const own = await visit(openCollector(t), '/s/vn-service/qr.svg');
  assert.match(String(own.headers['cache-control']), /^private, max-age=\d+$/);
});

test('the sheet shows the code of its own address, which stands below it in letters', async (t) => {
  const collector = openCollector(t, { config: { publicUrl } });
  const { html } = await visit(collector, `/s/vn-service/poster?${PROCEDURE}&lang=en`);
  const [, picture = ''] = /class="poster-code"\s+src="([^"]+)"/.exec(html) ?? [];
  const code = await visit(
    collector,
    `/s/vn-service/${picture.replaceAll('&#61;', '=').replaceAll('&#38;', '&')}`,
  );
  const address = `${publicUrl}/s/vn-service?${PROCEDURE}&lang=en`;
  assert.equal(readQr(code.html), address);
  const [, letters = ''] = /class="poster-address"><a[^>]*>(.*?)<\/a>/.exec(html) ?? [];
  const written = letters.replaceAll('<wbr />', '').replaceAll('&#61;', '=');
  assert.equal(written.replaceAll('&#38;', '&'), address);
});

test('the sheet speaks the language that is asked for, else that of the browser', async (t) => {
  const collector = openCollector(t);
  const english = { 'accept-language': 'en' };
  const byBrowser = await visit(collector, '/s/vn-service/poster', english);
  assert.match(byBrowser.html, /<html lang="en">[\s\S]*<h1>Please rate how/);
  const byAddress = await visit(collector, '/s/vn-service/poster?lang=vi', english);
  assert.match(byAddress.html, /<html lang="vi">[\s\S]*<h1>Kính mời Ông\/Bà/);
});

test('the sheet has no script', async (t) => {
  const { html } = await visit(openCollector(t), '/s/vn-service/poster');
  assert.doesNotMatch(html, /<script|\son\w+=/);
});

test('words in place of an identifier reach neither the sheet nor its code, and are named', async (t) => {
  const query = new URLSearchParams({ agency: 'Gọi số 1900 0000 ngay', procedure: '1.001193' });
  const collector = openCollector(t, { config: { publicUrl } });
  const { html } = await visit(collector, `/s/vn-service/poster?${query}`);
  assert.doesNotMatch(html, /1900 0000/);
  assert.match(html, /phần chưa đúng, không được gửi kèm: agency\./);
  const code = await visit(collector, `/s/vn-service/qr.svg?${query}`);
  assert.equal(readQr(code.html), `${publicUrl}/s/vn-service?procedure=1.001193`);
});

test('what the form leaves out of its address is left out of the sheet', async (t) => {
  const url = '/s/vn-service/poster?outcome=perhaps&channel=kiosk&utm=x';
  const { html } = await visit(openCollector(t), url);
  assert.match(html, /không được gửi kèm: outcome, channel\./);
});

for (const agency of [
  'Goi-so-nay',
  '0912345678',
  '000.A0.01.H26-210212-9090',
  `H26.${'1'.repeat(32)}`,
]) {
  test(`${agency} is no identifier and is left out of the code`, async (t) => {
    const collector = openCollector(t, { config: { publicUrl } });
    const { html } = await visit(collector, `/s/vn-service/qr.svg?agency=${agency}`);
    assert.equal(readQr(html), `${publicUrl}/s/vn-service`);
  });
}

for (const agency of ['H26', 'H26.107', '000.00.00.H26', '01', 'UBND_P-5']) {
  test(`${agency} is an identifier and part of the code`, async (t) => {
    const collector = openCollector(t, { config: { publicUrl } });
    const { html } = await visit(collector, `/s/vn-service/qr.svg?agency=${agency}`);
    assert.equal(readQr(html), `${publicUrl}/s/vn-service?agency=${agency}`);
  });
}

test('a form in a language that the pages do not speak has a sheet in Vietnamese', async (t) => {
  const survey = { ...everyKind, languages: ['vi', 'fr'] };
  const collector = openCollector(t, { surveys: [survey], config: { publicUrl } });
  const { html } = await visit(collector, '/s/every-kind/poster?lang=fr');
  assert.match(html, /<html lang="vi">/);
  assert.match(html, /href="https:[^"]+lang&#61;fr"/);
});

for (const [path, status] of Object.entries({
  '/s/unheard-of/poster': 404,
  '/s/unheard-of/qr.svg': 404,
  '/s/vn-service/poster?version=9': 404,
  '/s/vn-service/qr.svg?version=x': 400,
})) {
  test(`${path} is answered as the form answers it, with the way to the start page`, async (t) => {
    const page = await visit(openCollector(t), path);
    assert.equal(page.status, status);
    assert.match(page.html, /<a href="\.\.\/\.\.\/">Về trang đầu/);
  });
}

test('a request whose host makes no address gets no code', async (t) => {
  const collector = openCollector(t);
  for (const host of ['a b', `${'x'.repeat(300)}.example`]) {
    assert.equal((await visit(collector, '/s/vn-service/qr.svg', { host })).status, 400, host);
  }
});

test('an answer that came in by the sheet is of the hosted channel', async (t) => {
  const collector = openCollector(t, { config: { publicUrl } });
  const code = await visit(collector, '/s/vn-service/qr.svg?agency=H26.107&channel=assisted');
  const { pathname, search } = new URL(readQr(code.html)!.replace('/hai-long', ''));
  const page = await visit(collector, pathname + search);
  await post(collector, pathname, fill(page, [['answers.overall', '4']], 'send'));
  const [stored] = await storedResponses(collector);
  assert.deepEqual([stored?.channel, stored?.context], ['hosted', { agency: 'H26.107' }]);
});
