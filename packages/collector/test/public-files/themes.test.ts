import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledThemes, themeFromCss } from '@hailong/themes';
import { collectorVersion } from '../../src/version.ts';
import { createTestCollector } from '../support/test-collector.ts';

test('every bundled theme is served as a style sheet under the version, for every page', async () => {
  const { app } = createTestCollector();
  for (const [name, theme] of Object.entries(bundledThemes)) {
    const url = `/v${collectorVersion}/themes/${name}.css`;
    const { headers, body } = await app.inject({ url });
    assert.match(String(headers['content-type']), /^text\/css/);
    assert.match(String(headers['cache-control']), /immutable/);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.deepEqual(themeFromCss(body), theme);
  }
});
