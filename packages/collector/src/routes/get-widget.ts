import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { addScript } from '../http/add-script.ts';

/** What a widget may load when a citizen asks for it; built into the same folder. */
const BESIDE = 'hailong-voice.js';

/**
 * Adds `GET /v{version}/hailong.js`: the built widget, for pages of any origin; and the file of its
 * voice where that lies beside it. Throws when the widget is missing.
 */
export function addGetWidget(app: FastifyInstance, file: string): void {
  addScript(app, 'hailong.js', readFileSync(file));
  const beside = join(dirname(file), BESIDE);
  if (existsSync(beside)) addScript(app, BESIDE, readFileSync(beside));
}
