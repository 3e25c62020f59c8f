import { canonicalJson, type View } from '@hailong/protocol';
import { defaults } from '../settings.ts';
import { parseCollector } from './parse-collector.ts';
import { requestOptions } from './request-options.ts';

/**
 * Tells a collector once that the widget was in sight. It is not repeated and its failure is not
 * told: a lost view only makes the response rate look higher by one. Throws a TypeError when
 * `collector` is no base URL.
 */
export function sendView(collector: string, view: View, send: typeof fetch = defaults.fetch): void {
  const url = `${parseCollector(collector)}/v1/views`;
  send(url, requestOptions(canonicalJson(view))).catch(() => undefined);
}
