import type { Survey } from '@hailong/protocol';
import { vnService } from '@hailong/surveys/vn-service';

/** The surveys that need no request. */
const bundled: readonly Survey[] = [vnService];

/**
 * Gives the survey that is at hand: from the property, from an inline
 * `<script type="application/json">` child, or bundled. Throws a SyntaxError for broken JSON.
 */
export function surveyAtHand(
  host: Element & { surveyData: Survey | undefined },
  id: string,
): Survey | undefined {
  const inline = host.querySelector('script[type="application/json"]')?.textContent;
  const own = host.surveyData ?? (inline && JSON.parse(inline));
  return own || bundled.find((survey) => survey.id === id);
}

/** Fetches a survey from a collector. Rejects with an Error that names the address. */
export async function fetchSurvey(id: string, collector = ''): Promise<Survey> {
  const url = `${collector.replace(/\/$/, '')}/v1/surveys/${encodeURIComponent(id)}`;
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (answer.ok) return answer.json();
  throw new Error(`${url} answered ${answer.status}, expected a survey`);
}
