import { html } from 'ghtml';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { StoreError, storeRetrySeconds } from '../storage/store-error.ts';
import { pageLanguage } from './language/page-language.ts';
import { messagePage } from './layout/message-page.ts';
import { rootOf } from './layout/root-of.ts';
import { sendPage } from './layout/send-page.ts';
import { speak } from './messages/say.ts';

function errorPage(request: FastifyRequest, status: number): string {
  const language = pageLanguage(request);
  const say = speak(language);
  const root = rootOf(request.url);
  const isTooLarge = status === 413;
  return messagePage({
    language,
    root,
    say,
    heading: say(isTooLarge ? 'tooLargeHeading' : 'brokenHeading'),
    text: [say(isTooLarge ? 'tooLargeText' : 'brokenText')],
    action: html`<p><a href="${root}">${say('toHome')}</a></p>`,
  });
}

/** Answers every error with a page in human words; what failed inside is told to `onFault` only. */
export function handleErrors(app: FastifyInstance, onFault: (error: unknown) => void): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const isStoreDown = error instanceof StoreError;
    const status = isStoreDown ? 503 : (error.statusCode ?? 500);
    if (status >= 500) onFault(error);
    if (isStoreDown) reply.header('retry-after', storeRetrySeconds);
    return sendPage(reply, status, errorPage(request, status));
  });
}
