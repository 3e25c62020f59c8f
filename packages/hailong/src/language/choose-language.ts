import { UsageError } from '../cli/usage-error.ts';
import type { Language } from './text.ts';

/**
 * Gives the language to speak: the one asked for by `--lang`, else that of the environment (the
 * order of POSIX), else English. Throws a UsageError for a language that is not spoken.
 */
export function chooseLanguage(
  asked: string | undefined,
  { LC_ALL, LC_MESSAGES, LANG }: Record<string, string | undefined>,
): Language {
  if (asked === 'vi' || asked === 'en') return asked;
  if (asked !== undefined)
    throw new UsageError(`--lang: received "${asked}", expected one of: vi, en`);
  return /^vi\b|^vi_/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'vi' : 'en';
}
