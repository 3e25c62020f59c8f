import type { FastifyRequest } from 'fastify';
import { pageLanguages } from '../messages/say.ts';
import { chooseLanguage } from './choose-language.ts';

/** The languages that the pages have texts in. */
export const offeredLanguages = Object.keys(pageLanguages);

/** Chooses the language of a page that belongs to no survey. */
export function pageLanguage({
  query,
  headers,
}: Pick<FastifyRequest, 'query' | 'headers'>): string {
  const { lang } = query as { lang?: unknown };
  return chooseLanguage({
    asked: typeof lang === 'string' ? lang : undefined,
    accepted: headers['accept-language'],
    offered: offeredLanguages,
  });
}
