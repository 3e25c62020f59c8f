import assert from 'node:assert/strict';
import { host } from './host.ts';

/** Everything that a page may be denied and the element has a use for, and more. */
const denied = [
  'clipboard-read',
  'clipboard-write',
  'microphone',
  'camera',
  'screen-wake-lock',
  'fullscreen',
  'autoplay',
  'speaker-selection',
  'storage-access',
  'sync-xhr',
  'unload',
  'geolocation',
];

host('Permissions-Policy denies everything', {
  also: 'the copy button breaks nothing',
  headers: () => ({ 'Permissions-Policy': denied.map((each) => `${each}=()`).join(', ') }),
  maySay: /Unrecognized feature|Permissions policy violation|Clipboard/,
  mayTell: /Clipboard/,
  async after(visit) {
    await visit.press('Sao chép mã');
    await visit.untilHeard('error');
  },
});

host('COEP: require-corp and COOP: same-origin', {
  also: 'the page stays isolated',
  headers: () => ({
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }),
  async after({ page }) {
    assert.equal(await page.evaluate(() => crossOriginIsolated), true);
  },
});

host('Referrer-Policy: no-referrer and Origin-Agent-Cluster', {
  headers: () => ({
    'Referrer-Policy': 'no-referrer',
    'Origin-Agent-Cluster': '?1',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }),
});

host('XHTML-like markup in windows-1258', {
  headers: () => ({ 'Content-Type': 'text/html; charset=windows-1258' }),
  looksAs: 'none',
  also: 'our words are still Vietnamese',
  async after({ find }) {
    await find('button', 'Gửi thêm ý kiến');
  },
});
