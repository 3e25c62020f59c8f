import type { Survey } from '@hailong/protocol';
import { fetchJson } from '../host/fetch-json.ts';
import { vnService } from '@hailong/surveys/vn-service';

/** How long a collector may take, in milliseconds, before the host page hears of it. */
const TIMEOUT_MS = 30_000;

/**
 * Finds the survey: from the property, from an inline `<script type="application/json">` child,
 * bundled, or at the collector. Rejects with a SyntaxError for broken JSON and with an Error that
 * names the address when the collector has none.
 */
export async function findSurvey(
  host: Element & { surveyData: Survey | undefined },
  id: string,
  collector = '',
): Promise<Survey> {
  const inline = host.querySelector('script[type="application/json"]')?.textContent;
  const atHand =
    host.surveyData ?? (inline ? JSON.parse(inline) : id === vnService.id && vnService);
  if (atHand) return atHand;
  const url = `${collector.replace(/\/$/, '')}/v1/surveys/${encodeURIComponent(id)}`;
  return fetchJson(url, TIMEOUT_MS);
}
