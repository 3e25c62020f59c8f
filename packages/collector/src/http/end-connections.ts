import type { FastifyInstance } from 'fastify';

/**
 * Lets connections end with the answers in flight once the app is closing. Without it a browser's
 * or a proxy's kept-alive connection would hold up the stop for more than a minute.
 */
export function endConnections(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) reply.header('Connection', 'close');
    done(null, payload);
  });
}
