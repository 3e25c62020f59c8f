import type { Survey } from '@hailong/protocol';
import { vnService } from '@hailong/surveys/vn-service';

/** The surveys that need no request. */
const bundled: readonly Survey[] = [vnService];

/**
 * Gives the survey that is at hand: from the property, from an inline
 * `<script type="application/json">` child, or bundled. Throws a SyntaxError for broken JSON.
 */
export function surveyAtHand(
  host: Element & { survey: string; surveyData?: Survey | undefined },
): Survey | undefined {
  const inline = host.querySelector('script[type="application/json"]')?.textContent;
  return (
    host.surveyData ??
    (inline ? (JSON.parse(inline) as Survey) : bundled.find(({ id }) => id === host.survey))
  );
}

/** Fetches a survey from the first collector that has it. Rejects with the last collector's trouble. */
export async function fetchSurvey(id: string, collectors: readonly string[]): Promise<Survey> {
  let trouble = 'no collector to ask';
  for (const collector of collectors) {
    const url = `${collector.replace(/\/+$/, '')}/v1/surveys/${encodeURIComponent(id)}`;
    try {
      const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      if (answer.ok) return (await answer.json()) as Survey;
      trouble = `${url} answered ${answer.status}`;
    } catch (error) {
      trouble = `${url}: ${error}`;
    }
  }
  throw new Error(`survey "${id}" could not be fetched: ${trouble}`);
}
