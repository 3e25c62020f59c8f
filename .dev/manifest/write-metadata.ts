import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { createManifest } from './create-manifest.ts';

const widget = new URL('../../packages/widget/', import.meta.url).pathname;
const quiet = { hideLogs: true };

/** What both generators take: their own name for a manifest, with stricter optional members. */
const manifest = createManifest() as Parameters<typeof getWebTypesData>[0];

function write(name: string, content: unknown): void {
  writeFileSync(`${widget}dist/${name}`, `${JSON.stringify(content, null, 2)}\n`);
}

/** The generator names the package in whose folder it runs. */
function webTypes(): object {
  const { name, version } = JSON.parse(readFileSync(`${widget}package.json`, 'utf8'));
  const data: object = JSON.parse(getWebTypesData(manifest, quiet));
  return { ...data, name, version };
}

mkdirSync(`${widget}dist`, { recursive: true });
write('custom-elements.json', manifest);
write('vscode.html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, quiet)));
write('web-types.json', webTypes());
