import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HailongSurvey } from '../src/survey-element.ts';
import { styles } from '../src/styles/styles.ts';

const root = new URL('..', import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, 'utf8');
const sources = globSync(`${root}src/**/*.ts`).map((file) => readFileSync(file, 'utf8'));

/** The names in the first column of the table under a header. */
function table(header: string): string[] {
  const rows = new RegExp(`^\\| ${header} +\\|.*\\n\\|.*\\n((?:\\|.*\\n?)+)`, 'm').exec(
    readme,
  )![1]!;
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!).sort();
}

function unique(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

function found(pattern: RegExp): string[] {
  return unique(
    sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1]!)),
  );
}

describe('the README', () => {
  it('lists the attributes that the class observes, and those that are read when they are needed', () => {
    const read = found(/\b(?:get|has)Attribute\('([\w-]+)'/g);
    assert.deepEqual(table('attribute'), unique([...HailongSurvey.observedAttributes, ...read]));
  });

  it('lists properties that the class has', () => {
    for (const name of table('property')) assert.ok(name in HailongSurvey.prototype, name);
  });

  it('lists the events that are told', () => {
    const events = [...found(/tell\(host, '(\w+)'/g), ...found(/tell\(\{ event: '(\w+)'/g)];
    assert.deepEqual(table('event'), unique(events.map((name) => `hailong-${name}`)));
  });

  it('lists the custom properties that the styles read', () => {
    const names = [...styles.matchAll(/var\((--hailong-[\w-]+)/g)].map((match) => match[1]!);
    assert.deepEqual(table('custom property'), unique(names));
  });

  it('gives the defaults that the styles have', () => {
    for (const [, name, value] of styles.matchAll(/var\((--hailong-color-[\w-]+), (#\w+)\)/g)) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``))!;
      assert.ok(row.includes(`\`${value}\``), `${name}: ${value}`);
    }
  });

  it('lists the parts that the templates name', () => {
    assert.deepEqual(table('part'), found(/part="([\w-]+)"/g));
  });

  it('lists the slots that the templates name', () => {
    assert.deepEqual(table('slot'), found(/<slot name="([\w-]+)"/g));
  });
});
