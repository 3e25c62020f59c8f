import { describeSchema, type Telling } from './describe-schema.ts';
import type { JsonSchema } from './json-schema.ts';

interface Row {
  name: string;
  value: string;
  isRequired: boolean;
}

/** Objects within an object get rows of their own, named `source.title` or `items[].id`. */
function rowsOf(schema: JsonSchema, prefix: string, telling: Telling): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([member, value]) => {
    const name = prefix + member;
    const isRequired = schema.required?.includes(member) ?? false;
    const inner = value.properties ? value : value.items?.properties ? value.items : undefined;
    if (!inner) return [{ name, isRequired, value: describeSchema(value, telling) }];
    // The members are told below, so that here it is an object and no more.
    const plain = { type: 'object' };
    const outside = inner === value ? plain : { ...value, items: plain };
    return [
      { name, isRequired, value: describeSchema(outside, telling) },
      ...rowsOf(inner, `${name}${inner === value ? '' : '[]'}.`, telling),
    ];
  });
}

function renderTable(rows: readonly Row[], { words }: Telling): string {
  const lines = rows.map(
    ({ name, value, isRequired }) =>
      `| \`${name}\` | ${value} | ${isRequired ? words.yes : words.no} |`,
  );
  return [
    `| ${words.member} | ${words.value} | ${words.required} |`,
    '| --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function renderOptions(options: readonly JsonSchema[], telling: Telling): string {
  return options.map((option) => `- ${describeSchema(option, telling)}`).join('\n');
}

/** Gives the anchor of a definition on its page. */
export const anchorOf = (definition: string): string => definition.toLowerCase();

/** Renders one definition of a JSON Schema as a section of Markdown. */
export function renderDefinition(name: string, schema: JsonSchema, telling: Telling): string {
  const options = schema.anyOf ?? schema.oneOf;
  const body = schema.properties
    ? renderTable(rowsOf(schema, '', telling), telling)
    : options
      ? renderOptions(options, telling)
      : `${describeSchema(schema, telling)}.`;
  return `## ${name} {#${anchorOf(name)}}\n\n${body}\n`;
}
