import { en } from './en.ts';
import { vi, type Messages } from './vi.ts';

/** The name of a text of the pages. */
export type MessageKey = keyof Messages;

/** Gives a text of the pages with its placeholders filled in. */
export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

const catalogues: Record<string, Messages> = { vi, en };

/** The languages the pages themselves speak, with the names they have for themselves. */
export const pageLanguages = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Gives the texts of the pages in this language, in Vietnamese where there is no catalogue of it. */
export function speak(language: string): Say {
  const catalogue = catalogues[language] ?? vi;
  return (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
