import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSchema } from '../../docs-site/reference/describe-schema.ts';
import { renderDefinition } from '../../docs-site/reference/render-definition.ts';
import { schemaWords } from '../../docs-site/reference/schema-words.ts';

const telling = { words: schemaWords.en, addressOf: (name: string) => `#${name}` };
const tell = (schema: Parameters<typeof describeSchema>[0]) => describeSchema(schema, telling);

test('limits are told in words', () => {
  assert.equal(tell({ type: 'integer', minimum: 1, maximum: 9 }), 'whole number (1 to 9)');
  assert.equal(tell({ type: 'string', maxLength: 64 }), 'text (at most 64 characters)');
  const list = { type: 'array', items: { $ref: '#/$defs/Page' }, minItems: 1 };
  assert.equal(tell(list), 'list of [Page](#Page) (at least 1 entries)');
});

test('the greatest whole number of JavaScript is no limit to tell', () => {
  const schema = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER };
  assert.equal(tell(schema), 'whole number (at least 1)');
});

test('members of an object in an object get rows of their own', () => {
  const schema = {
    properties: { source: { properties: { title: { type: 'string' } }, required: ['title'] } },
  };
  const section = renderDefinition('Survey', schema, telling);
  assert.match(section, /^## Survey \{#survey\}/);
  assert.match(section, /\| `source` \| object \| no \|\n\| `source\.title` \| text \| yes \|/);
});

test('a pattern with a bar does not end the cell of a table', () => {
  assert.ok(!tell({ type: 'string', pattern: '^(a|b)$' }).includes('|'));
});
