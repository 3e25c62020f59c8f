import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { addPublicFile } from '../http/add-public-file.ts';

/** What a widget may load when a citizen asks for it, and the client alone; built into the same folder. */
const BESIDE = ['hailong-voice.js', 'hailong-client.js'];

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
