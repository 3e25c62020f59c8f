import type { Survey } from '@hailong/protocol';
import { vnService } from '@hailong/surveys/vn-service';

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
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (answer.ok) return answer.json();
  throw new Error(`${url} answered ${answer.status}, expected a survey`);
}
