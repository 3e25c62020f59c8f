import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { collectorVersion } from '../../src/version.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createTestCollector } from '../support/test-collector.ts';

const source = 'globalThis.Hailong = "xin chào";';

test('the widget is served under its version, for every page and for ever', async (t) => {
  const widgetFile = join(temporaryFolder(t), 'hailong.js');
  writeFileSync(widgetFile, source);
  const { app } = createTestCollector({ config: { widgetFile } });
  const url = `/v${collectorVersion}/hailong.js`;
  const plain = await app.inject({ url, headers: { origin: 'https://any.example' } });
  assert.equal(plain.body, source);
  assert.match(String(plain.headers['content-type']), /^text\/javascript/);
  assert.match(String(plain.headers['cache-control']), /immutable/);
  assert.equal(plain.headers['access-control-allow-origin'], '*');
  assert.equal(plain.headers['cross-origin-resource-policy'], 'cross-origin');
  assert.equal(plain.headers['x-content-type-options'], 'nosniff');
  const packed = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
  assert.equal(packed.headers['content-encoding'], 'br');
  assert.equal(brotliDecompressSync(packed.rawPayload).toString(), source);
});

test('the script for pages that frame the form is served with the same headers', async (t) => {
  const widgetFile = join(temporaryFolder(t), 'hailong.js');
  writeFileSync(widgetFile, source);
  const { app } = createTestCollector({ config: { widgetFile } });
  const headersOf = async (name: string) => {
    const { headers } = await app.inject(`/v${collectorVersion}/${name}`);
    return { ...headers, 'content-length': '', date: '' };
  };
  assert.deepEqual(await headersOf('hailong-frame.js'), await headersOf('hailong.js'));
});

test('the file of the voice is served with the same headers where it lies beside the widget', async (t) => {
  const folder = temporaryFolder(t);
  const widgetFile = join(folder, 'hailong.js');
  writeFileSync(widgetFile, source);
  writeFileSync(join(folder, 'hailong-voice.js'), source);
  const { app } = createTestCollector({ config: { widgetFile } });
  const headersOf = async (name: string) => {
    const { headers, statusCode } = await app.inject(`/v${collectorVersion}/${name}`);
    return { ...headers, statusCode, date: '' };
  };
  assert.deepEqual(await headersOf('hailong-voice.js'), await headersOf('hailong.js'));
});

test('the hashes of the scripts are served beside them, for every page and for ever', async (t) => {
  const folder = temporaryFolder(t);
  const widgetFile = join(folder, 'hailong.js');
  writeFileSync(widgetFile, source);
  writeFileSync(join(folder, 'integrity.json'), '{"hailong.js":"sha384-x"}');
  const { app } = createTestCollector({ config: { widgetFile } });
  const { headers, body } = await app.inject(`/v${collectorVersion}/integrity.json`);
  assert.equal(body, '{"hailong.js":"sha384-x"}');
  assert.match(String(headers['content-type']), /^application\/json/);
  assert.match(String(headers['cache-control']), /immutable/);
  assert.equal(headers['access-control-allow-origin'], '*');
});

test('a widget without a voice is served all the same', async (t) => {
  const widgetFile = join(temporaryFolder(t), 'hailong.js');
  writeFileSync(widgetFile, source);
  const { app } = createTestCollector({ config: { widgetFile } });
  const statusOf = async (name: string) =>
    (await app.inject(`/v${collectorVersion}/${name}`)).statusCode;
  assert.deepEqual([await statusOf('hailong.js'), await statusOf('hailong-voice.js')], [200, 404]);
});

test('there is no widget where none is configured', async () => {
  const { app } = createTestCollector();
  assert.equal((await app.inject(`/v${collectorVersion}/hailong.js`)).statusCode, 404);
});
