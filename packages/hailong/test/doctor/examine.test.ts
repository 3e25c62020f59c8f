import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examine } from '../../src/doctor/examine.ts';
import type { Observation } from '../../src/doctor/observation.ts';
import { makeDocument, makeElement, makeObservation } from '../support/make-observation.ts';

const BASE = 'https://rating.example';

function idsOf(observation: Observation): string[] {
  return examine(observation).map(({ id }) => id);
}

test('a right page has no finding', () => assert.deepEqual(idsOf(makeObservation()), []));

test('a page on https that names a collector on http is told of mixed content, not of CORS', () => {
  const base = 'http://rating.example';
  const element = makeElement({
    attributes: { collector: base, agency: 'H26.107' },
    asks: { [base]: { kind: 'failed' } },
  });
  const collectors = {
    [base]: { base, state: 'works' as const, seen: { vi: '', en: '' }, surveys: [] },
  };
  const observation = makeObservation({ elements: [element] }, { collectors });
  assert.deepEqual(idsOf(observation), ['mixed-content']);
});

test('a collector on the device itself is no mixed content', () => {
  const base = 'http://localhost:8787';
  const attributes = { collector: base, agency: 'H26.107' };
  const element = makeElement({ attributes, asks: { [base]: { kind: 'answered' } } });
  assert.deepEqual(idsOf(makeObservation({ elements: [element] })), []);
});

for (const state of ['ill', 'no-answer', 'other-protocol'] as const) {
  test(`a collector that is ${state} is told as such`, () => {
    const facts = { base: BASE, state, seen: { vi: '', en: '' }, surveys: [] };
    const observation = makeObservation({}, { collectors: { [BASE]: facts } });
    assert.deepEqual(idsOf(observation), [`collector-${state}`]);
  });
}

for (const [version, ids] of [
  ['0.1.0', []],
  ['0.0.9', []],
  ['0.2.0', ['widget-older']],
  ['0.10.0', ['widget-older']],
  [undefined, []],
] as const) {
  test(`a widget 0.1.0 at a collector ${version ?? 'that says no version'}: ${ids.length} hints`, () => {
    const facts = { base: BASE, state: 'works' as const, seen: { vi: '', en: '' }, surveys: [] };
    const collectors = { [BASE]: { ...facts, ...(version && { version }) } };
    assert.deepEqual(idsOf(makeObservation({}, { collectors })), ids);
  });
}

test('an element with a client of the page needs no collector', () => {
  const element = makeElement({ attributes: { agency: 'H26.107' }, asks: {}, hasOwnClient: true });
  assert.deepEqual(idsOf(makeObservation({ elements: [element] })), []);
});

test('colours are measured in the scheme that the attribute theme sets', () => {
  const colors = { light: { text: '#ffffffff' }, dark: { text: '#ffffffff' } };
  const attributes = { ...makeElement().attributes, theme: 'dark' };
  const dark = makeElement({ colors, attributes });
  assert.deepEqual(idsOf(makeObservation({ elements: [dark] })), []);
  const light = makeElement({ colors });
  const [finding] = examine(makeObservation({ elements: [light] }));
  assert.match(finding?.seen.en ?? '', /light system: text\/surface 1\.0:1/);
});

test('what hurts most comes first, and the same is told once', () => {
  const element = makeElement({ attributes: { agency: '', outcome: 'good' }, asks: {} });
  const found = examine(makeObservation({ elements: [element, element] }));
  const ids = found.map(({ id }) => id);
  assert.deepEqual(ids.slice(0, 2), ['collector-missing', 'attribute-value']);
  assert.equal(new Set(ids).size, ids.length);
});

test('every finding says what was seen, why it matters and how to mend it, in both languages', () => {
  const page = { elements: [makeElement({ attributes: {}, asks: {}, fallback: [] })] };
  for (const { seen, why, mend } of examine(makeObservation(page)))
    for (const text of [seen, why, mend]) assert.ok(text.vi.length > 3 && text.en.length > 3);
});

test('a language of white space is none', () => {
  const documents = [makeDocument({ language: ' ' })];
  assert.deepEqual(idsOf(makeObservation({ documents })), ['page-language']);
});

test('a link with a percent sign that stands for nothing is looked at as any other', () => {
  const element = makeElement({ fallback: [`${BASE}/s/vn%E0%A4?agency=H26.107`] });
  assert.deepEqual(idsOf(makeObservation({ elements: [element] })), []);
});

test('an address with a placeholder in it is told as none', () => {
  const src = 'https://<collector>/v0.1.0/hailong.js';
  const script = { src, integrity: 'sha384-x', crossorigin: undefined, mounts: '' };
  const element = makeElement({ fallback: ['https://<collector>/s/vn-service'], isDefined: false });
  const documents = [makeDocument({ scripts: [script] })];
  const [finding, ...others] = examine(makeObservation({ documents, elements: [element] }));
  assert.equal(finding?.id, 'script-unreachable');
  assert.match(finding?.seen.en ?? '', /<collector>.*is no address, expected https:/);
  assert.deepEqual(others, []);
});

test('a collector with a slash at its end is the one that was planned', () => {
  const attributes = { collector: `${BASE}/`, agency: 'H26.107' };
  const observation = makeObservation({ elements: [makeElement({ attributes })] });
  assert.deepEqual(idsOf({ ...observation, planned: { collector: BASE } }), []);
});
