import type { FastifyInstance } from 'fastify';
import { addPublicFile } from '../http/add-public-file.ts';
import { frameScripts } from '../pages/assets/frame-scripts.ts';

/** Adds `GET /v{version}/hailong-frame.js`, which lets the frames of a host's page be as tall as the hosted form in them. */
export function addGetFrameScript(app: FastifyInstance): void {
  addPublicFile(app, 'hailong-frame.js', Buffer.from(frameScripts.hostPage));
}
