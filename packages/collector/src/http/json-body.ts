import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/** Refused as malformed: the error handler answers every parsing error of status 400 so. */
function malformed(message: string): Error {
  return Object.assign(new SyntaxError(message), { statusCode: 400 });
}

/**
 * Makes an app take JSON in UTF-8 and nothing else. Bytes that are no UTF-8 are refused rather than
 * replaced, and so are members named `__proto__`, which would be lost on the way to the digest.
 */
export function takeJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'ignore');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (!isUtf8(bytes)) return done(malformed('the body is not UTF-8'));
    return parse(request, bytes.toString('utf8'), done);
  });
}
