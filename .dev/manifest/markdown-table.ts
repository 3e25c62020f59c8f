import type { Attribute, ClassField, Event } from 'custom-elements-manifest/schema.js';
import type { ElementDeclaration } from './analyzer.ts';

/** What of an element a table can list. */
export type TableKind = 'attribute' | 'property' | 'event' | 'part' | 'slot';

type Row = (string | undefined)[];

function code(text: string): string {
  return `\`${text}\``;
}

/** Writes `'a' | 'b'` as a list of its values, and a switch as what turns it on. */
function values({ type }: Attribute): string {
  const text = type?.text ?? '';
  if (text === 'boolean') return 'present or absent';
  if (!text.includes("'")) return text;
  return text
    .split(' | ')
    .map((each) => code(each.replaceAll("'", '')))
    .join(', ');
}

function propertyRow({ name, type, description }: ClassField): Row {
  return [code(name), code(type?.text.replace(' | undefined', '') ?? ''), description];
}

/** The detail of `CustomEvent<{ … }>`. */
function eventRow({ name, type, description }: Event): Row {
  return [code(name), code(/^CustomEvent<(.*)>$/s.exec(type.text)?.[1] ?? ''), description];
}

function isOwn({ kind, attribute }: { kind: string; attribute?: string }): boolean {
  return kind === 'field' && attribute === undefined;
}

function named(each: { name: string; description?: string }): Row {
  return [each.name ? code(each.name) : '(none)', each.description];
}

const tables: Record<TableKind, [Row, (element: ElementDeclaration) => Row[]]> = {
  attribute: [
    ['attribute', 'takes', 'what it says'],
    ({ attributes = [] }) =>
      attributes.map((each) => [code(each.name), values(each), each.description]),
  ],
  property: [
    ['property', 'takes', 'what it is'],
    ({ members = [] }) => (members.filter(isOwn) as ClassField[]).map(propertyRow),
  ],
  event: [['event', 'detail', 'when'], ({ events = [] }) => events.map(eventRow)],
  part: [['part', 'what it is'], ({ cssParts = [] }) => cssParts.map(named)],
  slot: [['slot', 'what it is for'], ({ slots = [] }) => slots.map(named)],
};

/** Lists what an element has of one kind, as the manifest says it, as a table of Markdown. */
export function markdownTable(kind: TableKind, element: ElementDeclaration): string {
  const [header, rowsOf] = tables[kind];
  return [header, header.map(() => '---'), ...rowsOf(element)]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
}
