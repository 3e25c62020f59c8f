import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
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

test('a page that names the version before an upgrade still gets the same bytes', async (t) => {
  const folder = temporaryFolder(t);
  const [widgetFile, versionsDirectory] = [join(folder, 'hailong.js'), join(folder, 'versions')];
  writeFileSync(widgetFile, source);
  const config = { widgetFile, versionsDirectory };
  createTestCollector({ config });
  // As if the collector that kept them had been an older one.
  renameSync(join(versionsDirectory, `v${collectorVersion}`), join(versionsDirectory, 'v0.0.9'));
  writeFileSync(widgetFile, 'globalThis.Hailong = "newer";');
  const { app, faults } = createTestCollector({ config });
  const bodyOf = async (path: string) => (await app.inject(path)).body;
  assert.equal(await bodyOf('/v0.0.9/hailong.js'), source);
  assert.match(await bodyOf('/v0.0.9/themes/red.css'), /--hailong-color-accent/);
  assert.equal(await bodyOf(`/v${collectorVersion}/hailong.js`), 'globalThis.Hailong = "newer";');
  const { headers } = await app.inject('/v0.0.9/hailong.js');
  assert.match(String(headers['cache-control']), /immutable/);
  assert.deepEqual(faults, []);
});

test('a directory that cannot be used is told to the operator, and what can be served is', async (t) => {
  const folder = temporaryFolder(t);
  const versionsDirectory = join(folder, 'a-file');
  writeFileSync(versionsDirectory, '');
  const { app, faults } = createTestCollector({ config: { versionsDirectory } });
  assert.equal((await app.inject(`/v${collectorVersion}/themes/red.css`)).statusCode, 200);
  assert.match(String(faults[0]), /a-file/);
});
