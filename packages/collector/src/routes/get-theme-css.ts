import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { addPublicFile } from '../http/add-public-file.ts';

/** The themes that come with Hài Lòng. */
const THEMES = ['neutral', 'red', 'blue', 'high-contrast'];

/** Adds `GET /v{version}/themes/{name}.css`: the ready themes, for portals that link them. */
export function addGetThemeCss(app: FastifyInstance): void {
  for (const name of THEMES) {
    const file = fileURLToPath(import.meta.resolve(`@hailong/themes/${name}.css`));
    addPublicFile(app, `themes/${name}.css`, readFileSync(file));
  }
}
