import { catalogues } from './catalogues.ts';

/** Names for languages whose pack has not been fetched; browsers know few of them. */
const names: Partial<Record<string, string>> = {
  km: 'ភាសាខ្មែរ',
  tyz: 'Tày',
  'mww-Latn': 'H’Mông',
  'blt-Latn': 'Thái',
  rad: 'Ê Đê',
  jra: 'Gia Rai',
  bdq: 'Ba Na',
  'cjm-Cham': 'Chăm',
};

/** Gives the name that a language has for itself, else a Vietnamese one, else its tag. */
export function languageName(language: string): string {
  return catalogues[language]?.languageName ?? names[language] ?? language;
}
