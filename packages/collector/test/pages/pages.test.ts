import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCollector } from './open-collector.ts';
import { visit } from './visitor.ts';

const ADDRESSES = ['/', '/s/vn-service', '/results', '/s/unknown', '/assets/pages.css'];

for (const url of ADDRESSES) {
  test(`${url} is served with headers that keep foreign scripts and all referrers out`, async (t) => {
    const { headers } = await visit(openCollector(t), url);
    const policy = String(headers['content-security-policy']);
    assert.match(
      policy,
      /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'/,
    );
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });
}

test('the pages that may send answers may frame the form', async (t) => {
  const origins = ['https://portal.example.vn'];
  const { headers } = await visit(openCollector(t, { config: { origins } }), '/s/vn-service');
  const policy = String(headers['content-security-policy']);
  assert.match(policy, /frame-ancestors 'self' https:\/\/portal\.example\.vn$/);
});

test('a collector that takes answers from anywhere may be framed anywhere', async (t) => {
  const collector = openCollector(t, { config: { origins: ['*'] } });
  const { headers } = await visit(collector, '/s/vn-service');
  assert.doesNotMatch(String(headers['content-security-policy']), /frame-ancestors/);
});

test('a page may be shown again from the browser’s memory, but from no shared one', async (t) => {
  const { headers } = await visit(openCollector(t), '/s/vn-service');
  assert.equal(headers['cache-control'], 'private, no-cache');
});

test('the style sheet is found where the page looks for it, and may be kept', async (t) => {
  const collector = openCollector(t);
  const { html } = await visit(collector, '/s/vn-service');
  const href = /href="\.\.(\/assets\/pages\.css\?v&#61;[0-9a-f]{12})"/.exec(html)?.[1] ?? '';
  const { status, headers } = await visit(collector, href.replace('&#61;', '='));
  assert.equal(status, 200);
  assert.match(String(headers['content-type']), /^text\/css/);
  assert.match(String(headers['cache-control']), /immutable/);
});

test('the script is found where the page looks for it, and may be kept', async (t) => {
  const collector = openCollector(t);
  const { html } = await visit(collector, '/s/vn-service');
  const src = /src="\.\.(\/assets\/framed-page\.js\?v&#61;[0-9a-f]{12})"/.exec(html)?.[1] ?? '';
  const { status, headers } = await visit(collector, src.replace('&#61;', '='));
  assert.equal(status, 200);
  assert.match(String(headers['content-type']), /^text\/javascript/);
  assert.match(String(headers['cache-control']), /immutable/);
});

test('the style sheet loads nothing', async (t) => {
  const { html } = await visit(openCollector(t), '/assets/pages.css');
  assert.doesNotMatch(html, /@import|url\(|text-transform/);
});

test('the start page leads to every form, its results and the interface', async (t) => {
  const { html } = await visit(openCollector(t), '/');
  for (const id of ['vn-service', 'vn-service-2023', 'vn-needs-2023']) {
    assert.match(html, new RegExp(`href="\\./s/${id}\\?`));
    assert.match(html, new RegExp(`href="\\./results\\?survey&#61;${id}&`));
  }
  assert.match(html, /href="\.\/openapi\.json"/);
});

test('the interface for programs keeps its problem documents', async (t) => {
  const { app } = openCollector(t);
  const reply = await app.inject({ method: 'POST', url: '/v1/responses', body: 'a=b' });
  assert.match(String(reply.headers['content-type']), /^application\/problem\+json/);
});

test('figures that cannot be read are answered 503 with Retry-After, on a page in words', async (t) => {
  const collector = openCollector(t);
  await collector.store.close();
  const { status, headers, html } = await visit(collector, '/results');
  assert.equal(status, 503);
  assert.equal(headers['retry-after'], '5');
  assert.match(html, /Xin Ông\/Bà thử lại sau ít phút/);
  assert.equal(collector.faults.length, 1);
});

for (const type of ['application/json', 'text/plain']) {
  test(`a form sent as ${type} is refused, without a fault`, async (t) => {
    const { app, faults } = openCollector(t);
    const headers = { 'content-type': type };
    const payload = '{"id":{"a":1}}';
    const reply = await app.inject({ method: 'POST', url: '/s/vn-service', headers, payload });
    assert.equal(reply.statusCode, 415);
    assert.deepEqual(faults, []);
  });
}

test('a split that is none is ignored, whatever it is called', async (t) => {
  const collector = openCollector(t);
  for (const by of ['weather', 'constructor']) {
    assert.equal((await visit(collector, `/results?by=${by}`)).status, 200, by);
  }
});
