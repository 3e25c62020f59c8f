import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestOptions } from '../../src/transport/request-options.ts';

test('gives exactly the options of a private POST that outlives its page', () => {
  const { headers, ...options } = requestOptions('{}', { 'Idempotency-Key': 'x.1' });
  assert.deepEqual(
    { ...options },
    {
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive: true,
      body: '{}',
    },
  );
  assert.deepEqual(
    { ...headers },
    { 'Content-Type': 'application/json', 'Idempotency-Key': 'x.1' },
  );
});

test('takes nothing from a polluted Object.prototype', () => {
  const options = requestOptions('{}');
  assert.equal(Object.getPrototypeOf(options), null);
  assert.equal(Object.getPrototypeOf(options.headers), null);
});

test('does without keepalive where the body may be over 48 KiB', () => {
  assert.equal(requestOptions('ế'.repeat(16_384)).keepalive, true);
  assert.equal(requestOptions('ế'.repeat(16_385)).keepalive, false);
});
