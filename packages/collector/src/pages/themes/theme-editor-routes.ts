import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The names of scripts and styles hold their hashes, so they may be kept for a year. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the theme editor, whose built files lie in a folder, at `/themes/`; nothing else in the folder is served. */
export function themeEditorRoutes(app: FastifyInstance, folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files) {
    const type = TYPES[extname(file)];
    if (type === undefined) continue;
    const content = readFileSync(join(folder, file));
    const isPage = file === 'index.html';
    app.get(`/themes/${isPage ? '' : file.replaceAll('\\', '/')}`, (_request, reply) =>
      reply
        .header('cache-control', isPage ? 'no-cache' : FOREVER)
        .type(type)
        .send(content),
    );
  }
  // The page names its files by relative addresses, which need the slash; so does a proxy's path before it.
  app.get('/themes', (_request, reply) => reply.redirect('themes/', 308));
}
