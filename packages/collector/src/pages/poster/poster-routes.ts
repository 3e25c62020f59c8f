import type { FastifyInstance, FastifyReply } from 'fastify';
import { publicBase } from '../../http/public-base.ts';
import type { Draft } from '../form/draft.ts';
import { readGet, type FormOptions, type FormRequest } from '../form/read-get.ts';
import { sendFault } from '../form/send-fault.ts';
import { offeredLanguages, pageLanguage } from '../language/page-language.ts';
import { sendPage } from '../layout/send-page.ts';
import { formLink, type FormLink } from './form-link.ts';
import { posterPage } from './poster-page.ts';
import { qrSvg } from './qr-svg.ts';

/** How long a picture of the code may be kept, in seconds: a day, as what it leads to may be set anew. */
const KEPT_SECONDS = 86_400;

interface Sheet {
  draft: Draft;
  link: FormLink;
}

/** Reads what the sheet leads to, or answers what is wrong with its address. */
function readSheet(request: FormRequest, reply: FastifyReply, options: FormOptions) {
  const reading = readGet(request, options);
  if (reading.kind !== 'draft') return sendFault(request, reply, reading);
  const base = publicBase(request, options.services.config);
  if (base === undefined) return sendFault(request, reply, { kind: 'faulty', names: ['host'] });
  const { draft } = reading;
  return { draft, link: formLink(draft, request.query, base) };
}

function answered(sheet: Sheet | FastifyReply): sheet is FastifyReply {
  return !('link' in sheet);
}

function answerCode(request: FormRequest, reply: FastifyReply, options: FormOptions) {
  const sheet = readSheet(request, reply, options);
  if (answered(sheet)) return sheet;
  // An address made from the request is not for a store that others read from.
  const readers = options.services.config.publicUrl === undefined ? 'private' : 'public';
  return reply
    .header('cache-control', `${readers}, max-age=${KEPT_SECONDS}`)
    .header('cross-origin-resource-policy', 'cross-origin')
    .type('image/svg+xml; charset=utf-8')
    .send(qrSvg(sheet.link.address));
}

function answerPoster(request: FormRequest, reply: FastifyReply, options: FormOptions) {
  const sheet = readSheet(request, reply, options);
  if (answered(sheet)) return sheet;
  const picture = `qr.svg${new URL(sheet.link.address).search}`;
  const { language: wanted } = sheet.draft;
  const language = offeredLanguages.includes(wanted) ? wanted : pageLanguage(request);
  return sendPage(reply, 200, posterPage({ ...sheet, language, query: request.query, picture }));
}

/** Serves, for every survey, its address as a QR code and the sheet for a counter that shows it. */
export function posterRoutes(app: FastifyInstance, options: FormOptions): void {
  app.get('/s/:survey/qr.svg', (request: FormRequest, reply) =>
    answerCode(request, reply, options),
  );
  app.get('/s/:survey/poster', (request: FormRequest, reply) =>
    answerPoster(request, reply, options),
  );
}
