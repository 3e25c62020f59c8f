import { fetchJson } from '../host/fetch-json.ts';
import { catalogues } from './catalogues.ts';
import { vi, type Messages } from './vi.ts';

/** How long a pack may take, in milliseconds; until it is there the element speaks Vietnamese. */
const TIMEOUT_MS = 3000;

/** The packs that were asked for, so that each is asked for once on a page. */
const asked = new Map<string, Promise<void>>();

async function addPack(
  url: string,
  language: string,
  report: (message: string) => void,
): Promise<void> {
  const added = { ...vi, languageName: language };
  try {
    const pack = await fetchJson<Partial<Messages>>(url, TIMEOUT_MS);
    const keys = Object.keys(vi) as (keyof Messages)[];
    const missing = keys.filter((key) => pack[key] === undefined);
    for (const key of keys) added[key] = `${pack[key] ?? added[key]}`.normalize();
    if (missing[0]) report(`language pack ${url} lacks ${missing}`);
  } catch (error) {
    report(`language pack ${(error as Error).message}`);
  }
  // Also where there is none, so that it is not asked for again and again.
  catalogues[language] = added;
}

/**
 * Fetches the texts of the element in a language that it has no catalogue of, from the folder that
 * the attribute `packs` names: `<folder>/<language>.json`. What a pack lacks is said in Vietnamese
 * and reported, as is a pack that cannot be had.
 */
export function learnLanguage(
  host: Element & { requestUpdate(): unknown },
  language: string,
  report: (message: string) => void,
): void {
  const folder = host.getAttribute('packs');
  if (!folder || catalogues[language]) return;
  const url = `${folder.replace(/\/$/, '')}/${language}.json`;
  const pack = asked.get(url) ?? addPack(url, language, report);
  asked.set(url, pack);
  pack.then(() => host.requestUpdate());
}
