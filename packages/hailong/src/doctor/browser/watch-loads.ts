import type { HTTPResponse, Page } from 'puppeteer-core';
import type { Load } from '../page-seen.ts';

function loadOf(response: HTTPResponse): Load {
  const headers = response.headers();
  return {
    url: response.url(),
    status: response.status(),
    type: (headers['content-type'] ?? '').split(';')[0]?.trim() ?? '',
    isNosniff: headers['x-content-type-options'] === 'nosniff',
    failure: undefined,
  };
}

/** Keeps what becomes of the scripts that a page asks for. */
export function watchLoads(page: Page): Load[] {
  const loads: Load[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loads.push(loadOf(response));
  });
  page.on('requestfailed', (request) => {
    if (request.resourceType() !== 'script') return;
    const failure = request.failure()?.errorText ?? 'failed';
    loads.push({ url: request.url(), status: undefined, type: '', isNosniff: false, failure });
  });
  return loads;
}
