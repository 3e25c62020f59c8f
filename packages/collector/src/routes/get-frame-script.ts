import type { FastifyInstance } from 'fastify';
import { addScript } from '../http/add-script.ts';
import { frameScripts } from '../pages/assets/frame-scripts.ts';

/** Adds `GET /v{version}/hailong-frame.js`, which lets the frames of a host's page be as tall as the hosted form in them. */
export function addGetFrameScript(app: FastifyInstance): void {
  addScript(app, 'hailong-frame.js', Buffer.from(frameScripts.hostPage));
}
