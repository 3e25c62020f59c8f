import { z } from 'zod';

/** Longest label, title or question text, in UTF-16 code units: three lines on a 320 px screen. */
const TEXT_MAX = 500;

/**
 * Accepts a string of whole characters; half of a surrogate pair has no UTF-8 and no digest. (`Cs` is
 * written short because other languages, which read the JSON Schema, know no `Surrogate`.)
 */
export const wholeString = z
  .string()
  .regex(/^\P{Cs}*$/u, { error: 'holds half of a surrogate pair' });

/** Accepts a text that is not blank and is in Unicode normalization form C. */
export const normalizedString = wholeString
  .min(1)
  .refine((text) => text.trim() !== '', { error: 'is blank' })
  .refine((text) => text === text.normalize('NFC'), {
    error: 'is not in Unicode normalization form C (NFC)',
  });

/** A language tag of BCP 47, as far as surveys use it: `vi`, `en`, `mww-Latn`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .meta({ id: 'LanguageTag' });

/** One text in every language of the survey. */
export const textSchema = z
  .record(languageTag, normalizedString.max(TEXT_MAX))
  .meta({ id: 'Text' });

/** A name inside a survey: question, option, item, scale, factor or page. */
export const nameSchema = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/)
  .meta({ id: 'Name' });
