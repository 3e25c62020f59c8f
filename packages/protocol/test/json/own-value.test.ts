import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownValue } from '../../src/json/own-value.ts';

describe('ownValue', () => {
  it('gives the value of an own member', () => {
    assert.equal(ownValue({ overall: 4 }, 'overall'), 4);
  });

  it('gives the value of a member without prototype', () => {
    assert.equal(ownValue(Object.assign(Object.create(null), { overall: 4 }), 'overall'), 4);
  });

  it('gives nothing for what every object has', () => {
    assert.equal(ownValue({}, 'constructor'), undefined);
  });
});
