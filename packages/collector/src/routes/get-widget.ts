import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { addPublicFile } from '../http/add-public-file.ts';

/** What is built into the folder of the widget: what it may load, the client alone, the hashes, the licences. */
const BESIDE = [
  'hailong-voice.js',
  'hailong-client.js',
  'integrity.json',
  'hailong.licenses.md',
  'hailong-voice.licenses.md',
  'hailong-client.licenses.md',
];

/**
 * Adds `GET /v{version}/hailong.js`: the built widget, for pages of any origin; and the files
 * that lie beside it. Throws when the widget is missing.
 */
export function addGetWidget(app: FastifyInstance, file: string): void {
  addPublicFile(app, 'hailong.js', readFileSync(file));
  for (const name of BESIDE) {
    const beside = join(dirname(file), name);
    if (existsSync(beside)) addPublicFile(app, name, readFileSync(beside));
  }
}
