import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '../../src/config/config-error.ts';
import { loadConfig } from '../../src/config/load-config.ts';

function load(environment: Record<string, string>, file: unknown = {}) {
  const readFile = () => JSON.stringify(file);
  return loadConfig({ environment, readFile });
}

function mistakesOf(environment: Record<string, string>, file?: unknown) {
  try {
    load(environment, file);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.mistakes;
  }
  return assert.fail('the configuration was taken');
}

test('everything has a default', () => {
  const { port, origins, threshold, timeZone } = load({ PATH: '/bin' });
  assert.deepEqual(
    { port, origins, threshold, timeZone },
    { port: 8787, origins: [], threshold: 5, timeZone: 'Asia/Ho_Chi_Minh' },
  );
});

test('a variable wins over the file, and the file over the default', () => {
  const file = { port: 1111, threshold: 7 };
  const { port, threshold } = load({ HAILONG_CONFIG: 'c.json', HAILONG_PORT: '2222' }, file);
  assert.deepEqual([port, threshold], [2222, 7]);
});

test('origins are parted by commas', () => {
  const { origins } = load({ HAILONG_ORIGINS: 'https://a.example, http://b.example:8080,' });
  assert.deepEqual(origins, ['https://a.example', 'http://b.example:8080']);
});

test('the public address has no slash at its end', () => {
  const { publicUrl } = load({ HAILONG_PUBLIC_URL: 'https://portal.example/hai-long/' });
  assert.equal(publicUrl, 'https://portal.example/hai-long');
});

for (const wrong of [
  'danhgia.example',
  'ftp://danhgia.example',
  'https://danhgia.example/?a=b',
  'https://danhgia.example/#a',
  'https://name:word@danhgia.example',
  `https://danhgia.example/${'a'.repeat(200)}`,
]) {
  test(`${wrong.slice(0, 40)} is no public address`, () => {
    const [mistake] = mistakesOf({ HAILONG_PUBLIC_URL: wrong });
    assert.equal(mistake?.name, 'HAILONG_PUBLIC_URL');
  });
}

test('every mistake is named at once, with what was received and what is expected', () => {
  const mistakes = mistakesOf(
    {
      HAILONG_CONFIG: 'c.json',
      HAILONG_PORT: '80x',
      HAILONG_ORIGINS: 'https://a.example/path',
      HAILONG_TIME_ZONE: 'Mars/Base',
      HAILONG_TRESHOLD: '5',
    },
    { maxWaitDays: -1, colour: 'red' },
  );
  assert.deepEqual(
    mistakes.map(({ name, received }) => [name, received]).sort(),
    [
      ['HAILONG_ORIGINS', '"https://a.example/path"'],
      ['HAILONG_PORT', '"80x"'],
      ['HAILONG_TIME_ZONE', '"Mars/Base"'],
      ['HAILONG_TRESHOLD', 'an unknown variable'],
      ['colour', 'an unknown member'],
      ['maxWaitDays', '-1'],
    ].sort(),
  );
  assert.equal(
    mistakes.find(({ name }) => name === 'HAILONG_PORT')?.expected,
    'a whole number from 0 to 65535',
  );
});

test('the export token is never repeated in a mistake', () => {
  const [mistake] = mistakesOf({ HAILONG_EXPORT_TOKEN: 'short-secret' });
  assert.equal(JSON.stringify(mistake).includes('short-secret'), false);
});

test('a file that cannot be read or is no object is named', () => {
  const environment = { HAILONG_CONFIG: '/nowhere/c.json' };
  assert.throws(() => loadConfig({ environment }), /HAILONG_CONFIG: received "\/nowhere\/c\.json"/);
  assert.match(mistakesOf(environment, [])[0]?.expected ?? '', /JSON object/);
});
