import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../../src/pages/messages/en.ts';
import { speak } from '../../../src/pages/messages/say.ts';
import { vi } from '../../../src/pages/messages/vi.ts';

function placeholders(catalogue: Record<string, string>): Record<string, string[]> {
  const pairs = Object.entries(catalogue);
  return Object.fromEntries(pairs.map(([key, text]) => [key, placesIn(text)]));
}

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

test('both languages have the same texts with the same placeholders', () => {
  assert.deepEqual(placeholders(en), placeholders(vi));
});

test('every text is precomposed and not blank', () => {
  for (const text of [...Object.values(vi), ...Object.values(en)]) {
    assert.equal(text, text.normalize('NFC'));
    assert.notEqual(text.trim(), '');
  }
});

test('no text calls the figures by the name of the official index', () => {
  assert.doesNotMatch([...Object.values(vi), ...Object.values(en)].join(' '), /sipas/i);
});

test('a language without a catalogue is spoken in Vietnamese', () => {
  assert.equal(speak('km')('send'), vi.send);
});
