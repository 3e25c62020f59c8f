import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema.js';
import { elementNamed } from '../../manifest/element-named.ts';
import { installedAt, type Check, type Packed } from '../check.ts';

/** Prints what the classes of the installed package say of themselves. */
const program = `
const [{ HailongSurvey }, { HailongStatus }] = await Promise.all([
  import('@hailong/widget'), import('@hailong/widget/status'),
]);
const describe = ({ observedAttributes, prototype }) =>
  ({ observed: observedAttributes, properties: Object.getOwnPropertyNames(prototype) });
console.log(JSON.stringify({
  'hailong-survey': describe(HailongSurvey), 'hailong-status': describe(HailongStatus),
}));`;

interface Running {
  observed: string[];
  properties: string[];
}

function classesOf({ project }: Packed): Record<string, Running> {
  const args = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' }));
}

function readInstalled<Content>(packed: Packed, file: string): Content {
  return JSON.parse(readFileSync(`${installedAt(packed, '@hailong/widget')}/dist/${file}`, 'utf8'));
}

function namesOf(entries: readonly { name: string }[] = []): string[] {
  return entries.map(({ name }) => name);
}

interface EditorData {
  tags: { name: string; attributes: { name: string }[] }[];
}

interface WebTypes {
  version: string;
  contributions: { html: { elements: EditorData['tags'] } };
}

function attributesByTag(tags: EditorData['tags']): string {
  const sorted = tags.map(({ name, attributes }) => [name, namesOf(attributes).sort()]);
  return JSON.stringify(sorted.sort());
}

function attributesInManifest(manifest: Package): string {
  const tags = ['hailong-status', 'hailong-survey'].map((name) => {
    const { attributes = [] } = elementNamed(name, manifest);
    return { name, attributes };
  });
  return attributesByTag(tags);
}

/** The checks of what the widget's package says of its elements, against the classes that run. */
export const manifestChecks: Check[] = [
  {
    name: 'the manifest says of the elements what their classes are',
    findFaults(packed) {
      const manifest = readInstalled<Package>(packed, 'custom-elements.json');
      return Object.entries(classesOf(packed)).flatMap(([tag, { observed, properties }]) => {
        const { attributes, members } = elementNamed(tag, manifest);
        const own = namesOf(members).filter((name) => name !== 'requestUpdate');
        return [
          ...observed.filter((name) => !namesOf(attributes).includes(name)),
          ...own.filter((name) => !properties.includes(name)),
        ].map((name) => `${tag}: ${name}`);
      });
    },
  },
  {
    name: 'VS Code and JetBrains are told of the same attributes as the manifest',
    findFaults(packed) {
      const told = attributesInManifest(readInstalled<Package>(packed, 'custom-elements.json'));
      const { tags } = readInstalled<EditorData>(packed, 'vscode.html-custom-data.json');
      const { contributions } = readInstalled<WebTypes>(packed, 'web-types.json');
      return [
        ...(attributesByTag(tags) === told ? [] : ['vscode.html-custom-data.json differs']),
        ...(attributesByTag(contributions.html.elements) === told
          ? []
          : ['web-types.json differs']),
      ];
    },
  },
];
