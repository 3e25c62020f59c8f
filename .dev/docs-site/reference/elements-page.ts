import { createManifest } from '../../manifest/create-manifest.ts';
import type { Language } from '../language.ts';
import { elementWords, type ElementWords } from './element-words.ts';

interface Entry {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

interface Member extends Entry {
  kind: string;
  privacy?: string;
  static?: boolean;
}

interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Entry[];
  members?: Member[];
  events?: Entry[];
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}

const cell = (text: string) => text.replaceAll('|', '&#124;').replaceAll('\n', ' ');
const code = (text: string) => `<code v-pre>${cell(text).replaceAll('<', '&lt;')}</code>`;

function renderTable(title: string, entries: readonly Entry[], words: ElementWords): string {
  if (!entries.length) return '';
  const has = (member: 'type' | 'default') => entries.some((entry) => entry[member]);
  const columns = [
    words.name,
    ...(has('type') ? [words.type] : []),
    ...(has('default') ? [words.default] : []),
    words.meaning,
  ];
  const rows = entries.map(({ name, type, default: usual, description = '' }) => [
    name ? code(name) : words.unnamed,
    ...(has('type') ? [type ? code(type.text) : ''] : []),
    ...(has('default') ? [usual ? code(usual) : ''] : []),
    words === elementWords.en ? cell(description) : `<span lang="en">${cell(description)}</span>`,
  ]);
  const lines = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}`;
}

/** Fields that users may set or read: neither private nor of the class itself. */
function propertiesOf({ members = [] }: Declaration): Member[] {
  return members.filter(
    ({ kind, privacy, static: isStatic }) =>
      kind === 'field' && !isStatic && privacy !== 'private' && privacy !== 'protected',
  );
}

function renderElement(declaration: Declaration, words: ElementWords): string {
  const { tagName = '', attributes, events, slots, cssParts, cssProperties } = declaration;
  return [
    `## \`<${tagName}>\` {#${tagName}}`,
    words === elementWords.en ? declaration.description : '',
    renderTable(words.attributes, attributes ?? [], words),
    renderTable(words.properties, propertiesOf(declaration), words),
    renderTable(words.events, events ?? [], words),
    renderTable(words.slots, slots ?? [], words),
    renderTable(words.cssParts, cssParts ?? [], words),
    renderTable(words.cssProperties, cssProperties ?? [], words),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Gives the page of the elements in one language, as Markdown, from the manifest of their sources. */
export function elementsPage(language: Language): string {
  const words = elementWords[language];
  const declarations = createManifest().modules.flatMap((module) => module.declarations ?? []);
  const elements = (declarations as Declaration[]).filter(({ tagName }) => tagName);
  return [words.intro, ...elements.map((element) => renderElement(element, words))].join('\n\n');
}
