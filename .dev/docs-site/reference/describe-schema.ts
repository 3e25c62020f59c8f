import type { JsonSchema } from './json-schema.ts';
import type { SchemaWords } from './schema-words.ts';

/** With what a schema is told: the words, and where each definition is found. */
export interface Telling {
  words: SchemaWords;
  /** Gives the address of a definition by its name. */
  addressOf: (definition: string) => string;
}

/** What every text is held to and no author has to know: no half of a surrogate pair. */
const WELL_FORMED = String.raw`^\P{Cs}*$`;
const NO_CONTROLS = String.raw`^\P{Cc}*$`;

const code = (value: unknown) => `<code v-pre>${String(value).replaceAll('|', '&#124;')}</code>`;

const isBound = (value: number | undefined) =>
  value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;

function range(low: number | undefined, high: number | undefined, words: SchemaWords): string {
  const [from, to] = [low, high].map((bound) => (isBound(bound) ? bound : undefined));
  return from === undefined && to === undefined ? '' : words.between(from, to);
}

function patternOf(pattern: string | undefined, { words }: Telling): string {
  if (!pattern || pattern === WELL_FORMED) return '';
  return pattern === NO_CONTROLS ? words.noControlCharacters : `${words.pattern} ${code(pattern)}`;
}

function limitsOf(schema: JsonSchema, telling: Telling): string[] {
  const { words } = telling;
  const sized = (low: number | undefined, high: number | undefined, unit: string) => {
    const told = range(low, high, words);
    return told && `${told} ${unit}`;
  };
  return [
    range(schema.minimum, schema.maximum, words),
    sized(schema.minLength, schema.maxLength, words.characters),
    sized(schema.minItems, schema.maxItems, words.entries),
    schema.uniqueItems ? words.distinct : '',
    schema.format ? code(schema.format) : '',
    patternOf(schema.pattern, telling),
    ...(schema.allOf ?? []).map(({ pattern }) => patternOf(pattern, telling)),
  ].filter(Boolean);
}

function memberOf([name, schema]: [string, JsonSchema], required: string[], telling: Telling) {
  return `${code(required.includes(name) ? name : `${name}?`)}: ${describeSchema(schema, telling)}`;
}

function kindOf(schema: JsonSchema, telling: Telling): string {
  const { words } = telling;
  const options = schema.anyOf ?? schema.oneOf;
  const { additionalProperties: others, properties = {}, required = [] } = schema;
  if (options) return options.map((one) => describeSchema(one, telling)).join(` ${words.or} `);
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(value)).join(` ${words.or} `);
  if (schema.items) return `${words.listOf} ${describeSchema(schema.items, telling)}`;
  const members = Object.entries(properties);
  if (members.length) {
    return `{ ${members.map((one) => memberOf(one, required, telling)).join(', ')} }`;
  }
  if (others && others !== true) {
    const from = schema.propertyNames ? describeSchema(schema.propertyNames, telling) : '';
    return `${words.mapFrom} ${from || words.types['string']} ${words.to} ${describeSchema(others, telling)}`;
  }
  return words.types[schema.type ?? 'object'] ?? schema.type ?? '';
}

/** Tells in words, as one line of Markdown, what a schema lets through. */
export function describeSchema(schema: JsonSchema, telling: Telling): string {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `[${name}](${telling.addressOf(name)})`;
  }
  const limits = limitsOf(schema, telling);
  return kindOf(schema, telling) + (limits.length ? ` (${limits.join('; ')})` : '');
}
