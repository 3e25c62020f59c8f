import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { api } from './api.ts';
import { endConnections } from './http/end-connections.ts';
import { refusalOfError } from './http/refusal-of-error.ts';
import { sendProblem } from './http/send-problem.ts';
import { pages } from './pages/pages.ts';
import { addGetPublicFiles } from './routes/get-public-files.ts';
import type { Services } from './services.ts';
import { StoreError } from './storage/store-error.ts';

/** How long the headers and the body of a request may take, in milliseconds; mobile networks are slow. */
const REQUEST_TIMEOUT_MS = 60_000;

function answerNotFound({ url }: FastifyRequest, reply: FastifyReply): void {
  const detail = `There is nothing at "${url.split('?')[0]}".`;
  sendProblem(reply, { code: 'not-found', detail });
}

function answerErrors(app: FastifyInstance, onFault: Services['onFault']): void {
  app.setErrorHandler((error, _request, reply) => {
    const known = refusalOfError(error);
    if (!known || error instanceof StoreError) onFault(error);
    const detail = 'The collector has a fault; its operator can read more in its log.';
    return sendProblem(reply, known ?? { code: 'internal-error', detail });
  });
  app.setNotFoundHandler(answerNotFound);
}

/** Stores what has been taken before the app counts as closed: what comes next closes the store. */
function finishOnClose(app: FastifyInstance, { recorder, views }: Services): void {
  app.addHook('onClose', async () => {
    await Promise.all([recorder.settled(), views.settled()]);
  });
}

/**
 * Creates the collector as a fastify app that needs no port: requests can be injected. It keeps no
 * log of requests, so neither answers nor addresses of citizens are written anywhere.
 */
export function createApp(services: Services): FastifyInstance {
  const { bodyLimit } = services.config;
  const app = fastify({
    bodyLimit,
    requestTimeout: REQUEST_TIMEOUT_MS,
    logger: false,
    exposeHeadRoutes: true,
    return503OnClosing: false,
    // An address that cannot be decoded reaches no handler of errors.
    frameworkErrors: (_error, request, reply) => answerNotFound(request, reply),
  });
  endConnections(app);
  finishOnClose(app, services);
  answerErrors(app, services.onFault);
  app.register(api, services);
  app.register(pages, { services });
  addGetPublicFiles(app, services);
  return app;
}
