import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HailongSurvey } from '../../../widget/src/survey-element.ts';
import { didYouMean } from '../../src/doctor/facts/did-you-mean.ts';
import { formParts } from '../../src/doctor/facts/form-parts.ts';
import { anyAttribute, knownAttributes } from '../../src/doctor/facts/known-attributes.ts';

test('the known attributes are those of the element', () => {
  assert.deepEqual([...knownAttributes].sort(), [...HailongSurvey.observedAttributes].sort());
});

for (const [name, meant] of [
  ['agencyname', 'agency-name'],
  ['colector', 'collector'],
  ['procedureName', 'procedure-name'],
  ['colour', undefined],
] as const) {
  test(`"${name}" is taken for ${meant ?? 'nothing'}`, () => {
    assert.equal(didYouMean(name, knownAttributes), meant);
  });
}

for (const name of ['id', 'data-x', 'aria-label', '_ngcontent-abc', 'v-if', 'onclick', '@click']) {
  test(`any element may have "${name}"`, () => assert.match(name, anyAttribute));
}

test('the address of a form is read, also below a path', () => {
  const { base, survey, query } = formParts('https://x.example/rate/s/vn-service?agency=G09')!;
  assert.deepEqual(
    [base, survey, query.get('agency')],
    ['https://x.example/rate', 'vn-service', 'G09'],
  );
  assert.equal(formParts('https://x.example/help'), undefined);
});
