import { inspectCollector } from '../../collector/inspect-collector.ts';
import { surveyAt } from '../../collector/survey-at.ts';
import { collectorsOf } from '../facts/collectors-of.ts';
import type { Probed } from '../observation.ts';
import type { PageSeen } from '../page-seen.ts';
import { surveyIdOf } from '../facts/survey-id-of.ts';
import { ownFile } from '../facts/own-file.ts';
import { probeFile } from './probe-file.ts';
import { probeForm } from './probe-form.ts';

async function each<T>(
  keys: readonly string[],
  ask: (key: string) => Promise<T>,
): Promise<Record<string, T>> {
  const unique = [...new Set(keys)];
  return Object.fromEntries(
    await Promise.all(unique.map(async (key) => [key, await ask(key)] as const)),
  );
}

function filesOf({ documents, elements }: PageSeen): string[] {
  const scripts = documents.flatMap(({ scripts }) => scripts.map(({ src }) => src));
  const voices = elements.flatMap(({ attributes, document }) => {
    const { voice } = attributes;
    const base = documents[document]?.url;
    return voice && URL.canParse(voice, base) ? [new URL(voice, base).href] : [];
  });
  const own = elements.flatMap(({ version, attributes }) =>
    version ? collectorsOf(attributes['collector']).map((base) => ownFile(base, version)) : [],
  );
  return [...scripts, ...voices, ...own];
}

function formsOf({ documents, elements }: PageSeen): string[] {
  return [
    ...elements.flatMap(({ fallback }) => fallback),
    ...documents.flatMap(({ links, frames }) => [...links, ...frames.map(({ src }) => src)]),
  ].filter((address) => /^https?:/.test(address));
}

/** Asks the servers that a page names, without a browser: what they say does not depend on the page. */
export async function probeAll(page: PageSeen, send: typeof fetch): Promise<Probed> {
  const { elements } = page;
  const asked = elements.flatMap((element) =>
    collectorsOf(element.attributes['collector']).map((base) => ({
      base,
      id: surveyIdOf(element),
    })),
  );
  const [collectors, surveys, files, forms] = await Promise.all([
    each(
      asked.map(({ base }) => base),
      (base) => inspectCollector(base, send),
    ),
    each(
      asked.map(({ base, id }) => `${base} ${id}`),
      (key) => {
        const [base = '', ...id] = key.split(' ');
        return surveyAt(base, id.join(' '), send);
      },
    ),
    each(filesOf(page), (url) => probeFile(url, send)),
    each(formsOf(page), (url) => probeForm(url, send)),
  ]);
  return { collectors, surveys, files, forms };
}
