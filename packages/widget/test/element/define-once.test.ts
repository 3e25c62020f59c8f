import assert from 'node:assert/strict';
import { it } from 'node:test';

it('the entries that register an element are silent on a server, which has no registry', async () => {
  assert.equal('customElements' in globalThis, false);
  await import('../../src/survey-element.define.ts');
  await import('../../src/status/status-element.define.ts');
});
