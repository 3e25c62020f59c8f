import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { addScript } from '../http/add-script.ts';

/** Adds `GET /v{version}/hailong.js`: the built widget, for pages of any origin. Throws when the file is missing. */
export function addGetWidget(app: FastifyInstance, file: string): void {
  addScript(app, 'hailong.js', readFileSync(file));
}
