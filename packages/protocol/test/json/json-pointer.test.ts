import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonPointer } from '../../src/json/json-pointer.ts';

describe('jsonPointer', () => {
  it('points to the whole document by an empty string', () => {
    assert.equal(jsonPointer([]), '');
  });

  it('parts members and positions by slashes', () => {
    assert.equal(jsonPointer(['pages', 0, 'id']), '/pages/0/id');
  });

  it('escapes what RFC 6901, section 3, sets apart', () => {
    assert.equal(jsonPointer(['a/b', 'm~n', '~1']), '/a~1b/m~0n/~01');
  });
});
