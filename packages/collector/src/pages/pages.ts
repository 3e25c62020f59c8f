import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Services } from '../services.ts';
import { assetRoutes } from './assets/asset-routes.ts';
import { handleErrors } from './handle-errors.ts';
import { homeRoute } from './home/home-route.ts';
import { formRoutes } from './form/form-route.ts';
import { posterRoutes } from './poster/poster-routes.ts';
import { resultsRoute } from './results/results-route.ts';
import { findThemeEditor } from './themes/find-theme-editor.ts';
import { themeEditorRoutes } from './themes/theme-editor-routes.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** What the pages work with; `createId` gives the ids of responses and is a parameter for tests. */
export interface PagesOptions {
  services: Services;
  createId?: () => string;
}

/**
 * The pages for people: the start page, the hosted form of every survey with its sheet to print, the
 * results, and the theme editor. All but the last work without any script. To be registered as a plugin: its form parser, error pages and headers
 * stay its own.
 */
export async function pages(
  app: FastifyInstance,
  { services, createId = randomUUID }: PagesOptions,
): Promise<void> {
  const { bodyLimit, origins } = services.config;
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit });
  addSecurityHeaders(app, origins);
  handleErrors(app, services.onFault);
  assetRoutes(app);
  homeRoute(app, services);
  formRoutes(app, { services, createId });
  posterRoutes(app, { services, createId });
  resultsRoute(app, services);
  const themeEditor = findThemeEditor(services.config.themeEditor);
  if (themeEditor !== undefined) themeEditorRoutes(app, themeEditor);
}
