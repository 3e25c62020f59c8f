import type { ServerResponse } from 'node:http';

/** What the endpoint does with the next post: what servers and networks do on bad days. */
export type Mood = 'error-page' | 'sign-in' | 'lost-answer' | 'well';

/** A row of its table; the key is unique. */
export interface Row {
  id: string;
  revision: number;
  score: string;
  message: string;
}

/** An endpoint as portals have them: takes a form, keeps a table. */
export interface LegacyEndpoint {
  rows: Map<string, Row>;
  /** How often it was asked to store something. */
  posts: number;
  /** What it does next, in order; after that all is well. */
  moods: Mood[];
  take(form: URLSearchParams, reply: ServerResponse): void;
}

function store(rows: Map<string, Row>, form: URLSearchParams): string {
  const field = (name: string) => form.get(name) ?? '';
  const key = field('khoa');
  // INSERT … ON CONFLICT DO NOTHING: what comes again changes nothing
  if (!rows.has(key)) {
    const [id, revision] = [field('maPhieu'), Number(field('lan'))];
    rows.set(key, { id, revision, score: field('mucHaiLong'), message: field('noiDung') });
  }
  return key;
}

/** Creates an endpoint with an empty table. */
export function createLegacyEndpoint(): LegacyEndpoint {
  const rows = new Map<string, Row>();
  return {
    rows,
    posts: 0,
    moods: [],
    take(form, reply) {
      this.posts += 1;
      const mood = this.moods.shift() ?? 'well';
      if (mood === 'error-page') {
        // ASP.NET's page of an error, with the status that some sites give it
        reply.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Server Error</h1>');
      } else if (mood === 'sign-in') {
        reply.writeHead(302, { Location: '/DangNhap.aspx' }).end();
      } else {
        const key = store(rows, form);
        if (mood === 'lost-answer') return void reply.destroy();
        const said = { khoa: key, maBienNhan: `PH-${rows.size}`, ngay: '2026-11-28' };
        reply.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(said));
      }
    },
  };
}
