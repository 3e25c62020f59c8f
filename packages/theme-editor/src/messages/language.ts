import { en } from './en.ts';
import { vi, type Messages } from './vi.ts';

/** A language of the page. */
export type Language = 'vi' | 'en';

/** The texts of the page by language. */
export const catalogues: Readonly<Record<Language, Messages>> = { vi, en };

/** Chooses the language that a browser asks for; Vietnamese unless it puts English first. */
export function chooseLanguage(wishes: readonly string[]): Language {
  const wish = wishes.find((each) => /^(vi|en)\b/i.test(each));
  return wish?.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** Fills the places in a text, such as `{count}`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
