import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ClassField } from 'custom-elements-manifest/schema.js';
import { HailongStatus } from '../../../packages/widget/src/status/status-element.ts';
import { styles } from '../../../packages/widget/src/styles/styles.ts';
import { HailongSurvey } from '../../../packages/widget/src/survey-element.ts';
import { createManifest } from '../../manifest/create-manifest.ts';
import { elementNamed } from '../../manifest/element-named.ts';
import { fillTables } from '../../manifest/fill-tables.ts';
import { styleDefaults } from '../../manifest/style-defaults.ts';

const widget = new URL('../../../packages/widget/', import.meta.url).pathname;
const manifest = createManifest();
const survey = elementNamed('hailong-survey', manifest);
const status = elementNamed('hailong-status', manifest);
const sources = globSync(`${widget}src/**/*.ts`).map((file) => readFileSync(file, 'utf8'));

function found(pattern: RegExp): string[] {
  const names = sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name!));
  return [...new Set(names)].sort();
}

function names(entries: readonly { name: string }[] = []): string[] {
  return entries.map(({ name }) => name).sort();
}

test('the manifest has every attribute that <hailong-survey> observes or reads', () => {
  const read = found(/\b(?:get|has)Attribute\('([\w-]+)'/g);
  const expected = [...new Set([...HailongSurvey.observedAttributes, ...read])].sort();
  assert.deepEqual(names(survey.attributes), expected);
});

test('the manifest has the attributes that <hailong-status> observes', () =>
  assert.deepEqual(names(status.attributes), [...HailongStatus.observedAttributes].sort()));

test('each property of the manifest is one of the class, or set by it', () => {
  const own = names(survey.members).filter((name) => name !== 'requestUpdate');
  for (const name of own) assert.ok(name in HailongSurvey.prototype, name);
  assert.deepEqual(names(status.members), ['client']);
});

test('a property that stands for an attribute is told with it', () => {
  const fields = survey.members as (ClassField & { attribute?: string; reflects?: boolean })[];
  const outcome = fields.find(({ name }) => name === 'outcome');
  assert.equal(outcome?.attribute, 'outcome');
  assert.equal(outcome?.reflects, true);
});

test('the manifest has the events that are told, each with the type of its detail', () => {
  const told = [...found(/tell\(host, '(\w+)'/g), ...found(/tell\(\{ event: '(\w+)'/g)];
  const expected = [...new Set(told.map((name) => `hailong-${name}`))].sort();
  assert.deepEqual(names(survey.events), expected);
  for (const { type } of survey.events ?? []) assert.match(type.text, /^CustomEvent<\{ .* \}>$/);
});

test('the manifest has the custom properties that the styles read, with their defaults', () => {
  const defaults = styleDefaults(styles);
  assert.deepEqual(names(survey.cssProperties), [...defaults.keys()].sort());
  const accent = survey.cssProperties?.find(({ name }) => name === '--hailong-color-accent');
  assert.equal(accent?.default, defaults.get('--hailong-color-accent')?.[0]);
});

test('the manifest has the parts and slots that the templates name', () => {
  assert.deepEqual(names(survey.cssParts), found(/part="([\w-]+)"/g));
  assert.deepEqual(names(survey.slots), ['', ...found(/<slot name="([\w-]+)"/g)]);
});

test('every name in the manifest is explained', () => {
  const { attributes = [], events = [], cssParts = [], cssProperties = [] } = survey;
  for (const { name, description } of [...attributes, ...events, ...cssParts, ...cssProperties]) {
    assert.ok(description, name);
  }
});

test('the modules of the manifest are those of the tarball, with both registrations', () => {
  const paths = manifest.modules.map(({ path }) => path);
  assert.deepEqual(paths.sort(), [
    'dist/status/status-element.define.js',
    'dist/status/status-element.js',
    'dist/survey-element.define.js',
    'dist/survey-element.js',
  ]);
});

test('an element that is not there is asked for in vain, with the names of those that are', () =>
  assert.throws(() => elementNamed('hailong-x', manifest), /known: .*hailong-survey/));

test("the tables in the widget's README are those of the manifest", async () => {
  const readme = readFileSync(`${widget}README.md`, 'utf8');
  assert.equal(readme, await fillTables(readme, manifest));
});
