import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser } from '../../src/doctor/browser/find-browser.ts';

const only = (path: string) => (each: string) => each === path;

test('CHROME_PATH wins', () => {
  const environment = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
  assert.equal(findBrowser({ environment, exists: () => true }), '/opt/chrome');
});

test('a browser is found by its name on Linux', () => {
  const environment = { PATH: '/bin:/usr/bin' };
  const exists = only('/usr/bin/microsoft-edge');
  assert.equal(findBrowser({ environment, platform: 'linux', exists }), '/usr/bin/microsoft-edge');
});

test('a browser is found where Windows puts it', () => {
  const environment = { 'PROGRAMFILES(X86)': 'D:\\Programs' };
  const path = 'D:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
  assert.equal(findBrowser({ environment, platform: 'win32', exists: only(path) }), path);
});

test('a browser is found where macOS puts it', () => {
  const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal(findBrowser({ environment: {}, platform: 'darwin', exists: only(path) }), path);
});

test('nothing is found where there is nothing', () => {
  assert.equal(findBrowser({ environment: { PATH: '/bin' }, exists: () => false }), undefined);
});
