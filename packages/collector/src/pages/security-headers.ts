import type { FastifyInstance } from 'fastify';

/** Who may show the form in a frame: the pages that may send answers, which is what `origins` lists. */
function frameAncestors(origins: string[]): string {
  return origins.includes('*') ? '' : `; frame-ancestors ${["'self'", ...origins].join(' ')}`;
}

/** Gives every page the headers that keep foreign scripts and styles and all referrers out. */
export function addSecurityHeaders(app: FastifyInstance, origins: string[]): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', `${policy}${frameAncestors(origins)}`);
    reply.header('referrer-policy', 'no-referrer');
    reply.header('x-content-type-options', 'nosniff');
  });
}
