import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCollector } from '../../src/transport/parse-collector.ts';

for (const [collector, base] of [
  ['https://host', 'https://host'],
  ['https://host/', 'https://host'],
  ['http://127.0.0.1:8080/hai-long//', 'http://127.0.0.1:8080/hai-long'],
] as const) {
  test(`takes ${collector} as ${base}`, () => {
    assert.equal(parseCollector(collector), base);
  });
}

for (const collector of [
  '',
  'host',
  '/v1',
  'ftp://host',
  'https://',
  'https:///path',
  'https://host?a',
  'https://host#a',
  'https://user@host',
  'https://ho st',
]) {
  test(`refuses "${collector}" and says what is expected`, () => {
    assert.throws(() => parseCollector(collector), {
      name: 'TypeError',
      message: `collector: received "${collector}", expected https://host/path`,
    });
  });
}
