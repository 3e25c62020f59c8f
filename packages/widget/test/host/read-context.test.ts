import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContext } from '../../src/host/read-context.ts';

function read(host: Parameters<typeof readContext>[0]) {
  const reports: string[] = [];
  return { ...readContext(host, (message) => reports.push(message)), reports };
}

describe('readContext', () => {
  it('takes what is given and leaves out what is not', () => {
    assert.deepEqual(read({ agency: ' H26.107 ', outcome: 'late', commune: '' }), {
      context: { agency: 'H26.107', outcome: 'late' },
      channel: 'web',
      reports: [],
    });
  });

  it('takes the channel apart from the context', () => {
    assert.deepEqual(read({ channel: 'kiosk' }), { context: {}, channel: 'kiosk', reports: [] });
  });

  it('leaves out and reports a value that is not on its list', () => {
    const { context, reports } = read({ outcome: 'done' });
    assert.deepEqual(context, {});
    assert.match(reports[0]!, /^outcome: received "done", expected granted,refused/);
  });

  it('leaves out and reports an identifier that is too long', () => {
    const { context, reports } = read({ agency: 'H'.repeat(65) });
    assert.deepEqual(context, {});
    assert.match(reports[0]!, /expected at most 64 characters/);
  });
});
