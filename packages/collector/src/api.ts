import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { takeJsonBodies } from './http/json-body.ts';
import { addGetCountsExport } from './routes/get-counts-export.ts';
import { addGetHealth } from './routes/get-health.ts';
import { addGetOpenapi } from './routes/get-openapi.ts';
import { addGetResponsesExport } from './routes/get-responses-export.ts';
import { addGetResults } from './routes/get-results.ts';
import { addGetSurvey } from './routes/get-survey.ts';
import { addGetSurveys } from './routes/get-surveys.ts';
import { addPostResponse } from './routes/post-response.ts';
import { addPostView } from './routes/post-view.ts';
import type { Services } from './services.ts';

/** How long a browser may remember the answer to a preflight, in seconds; Chromium keeps none for longer. */
const PREFLIGHT_SECONDS = 7_200;

/** The interface for programs, as a plugin: its body parser and its CORS headers stay its own. */
export async function api(app: FastifyInstance, services: Services): Promise<void> {
  const { origins } = services.config;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : origins,
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['Content-Type', 'Idempotency-Key', 'Hailong-Waited-Seconds'],
    exposedHeaders: ['ETag', 'Retry-After'],
    maxAge: PREFLIGHT_SECONDS,
    strictPreflight: false,
  });
  takeJsonBodies(app);
  addPostResponse(app, services);
  addPostView(app, services);
  addGetSurveys(app, services);
  addGetSurvey(app, services);
  addGetResults(app, services);
  addGetCountsExport(app, services);
  addGetResponsesExport(app, services);
  addGetHealth(app, services);
  addGetOpenapi(app);
}
