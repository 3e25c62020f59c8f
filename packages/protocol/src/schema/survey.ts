import { z } from 'zod';
import { findSurveyMistakes } from '../survey-mistakes/find-survey-mistakes.ts';
import { questionSchema } from './question.ts';
import { languageTag, nameSchema, normalizedString, textSchema } from './text.ts';

/** The formula an index is computed by, with the version of its definition. */
export const formulaSchema = z
  .enum(['top-two-share@1', 'mean-share@1', 'mean-score@1'])
  .meta({ id: 'Formula' });

/** A point of a scale: its value is what a response carries and what is scored. */
export const pointSchema = z
  .strictObject({ value: z.int().min(-100).max(100), label: textSchema })
  .meta({ id: 'Point' });

/** A scale: its points in the order in which they are shown. */
export const scaleSchema = z
  .strictObject({ id: nameSchema, points: z.array(pointSchema).min(2) })
  .meta({ id: 'Scale' });

/** A page; the pages marked `followUp` are offered after the first answer has been sent. */
export const pageSchema = z
  .strictObject({
    id: nameSchema,
    title: textSchema.optional(),
    followUp: z.boolean().optional(),
    questions: z.array(questionSchema).min(1),
  })
  .meta({ id: 'Page' });

const sourceSchema = z.strictObject({
  title: normalizedString,
  url: z.url().optional(),
  note: normalizedString.optional(),
});

const factorSchema = z.strictObject({ id: nameSchema, label: textSchema }).meta({ id: 'Factor' });

const indexSchema = z.strictObject({
  formula: formulaSchema,
  questions: z.array(nameSchema).min(1),
});

/** Longest name of a language, in UTF-16 code units: it stands on a button. */
const LANGUAGE_NAME_MAX = 40;

const surveyShape = z.strictObject({
  format: z.literal('hailong-survey@1'),
  id: nameSchema,
  version: z.int().min(1),
  languages: z.array(languageTag).min(1),
  languageNames: z.record(languageTag, normalizedString.max(LANGUAGE_NAME_MAX)).optional(),
  title: textSchema,
  intro: textSchema.optional(),
  thanks: textSchema.optional(),
  official: z.boolean(),
  source: sourceSchema,
  method: normalizedString,
  index: indexSchema,
  factors: z.array(factorSchema).optional(),
  scales: z.array(scaleSchema),
  pages: z.array(pageSchema).min(1),
});

/**
 * A survey as data. `languageNames` gives the name that a language has for itself, which stands on
 * its button, where the element does not know it; it knows Vietnamese and English. `intro` says who asks, what for, and what stays unknown; `thanks` says how the
 * opinions are used. Texts may hold `{agency}` and `{procedure}`, which stand for the names that
 * the host gives, or for "this agency" and "this procedure".
 */
export type Survey = z.infer<typeof surveyShape>;

/** Accepts a {@link Survey}: its shape, and that names are unique, references exist, languages are complete. */
export const surveySchema = surveyShape
  .superRefine((survey, context) => {
    for (const { path, message } of findSurveyMistakes(survey)) {
      context.addIssue({ code: 'custom', path, message });
    }
  })
  .meta({ id: 'Survey' });

/** A page of a survey. */
export type Page = z.infer<typeof pageSchema>;
/** A rating scale; its points stand in the order in which they are shown. */
export type Scale = z.infer<typeof scaleSchema>;
/** The name and version of an index formula. */
export type Formula = z.infer<typeof formulaSchema>;
/** One text in every language of the survey. */
export type Text = z.infer<typeof textSchema>;
