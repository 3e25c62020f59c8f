import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyStatus, type StatusMeaning } from '../../src/transport/classify-status.ts';

const table: Record<StatusMeaning, number[]> = {
  receipt: [200, 201, 204],
  retry: [0, 302, 304, 408, 409, 425, 429, 500, 502, 503, 504, 511],
  slow: [401, 403, 404, 405, 407, 451],
  refused: [400, 410, 413, 415, 422],
};

for (const [meaning, statuses] of Object.entries(table)) {
  for (const status of statuses) {
    test(`takes ${status} as ${meaning}`, () => {
      assert.equal(classifyStatus(status, false), meaning);
    });
  }
}

for (const status of table.refused) {
  test(`does not let a web page refuse with ${status}`, () => {
    assert.equal(classifyStatus(status, true), 'slow');
  });
}
