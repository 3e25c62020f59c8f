import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { nameSchema, textSchema } from './text.ts';

/** Longest free text a survey may ask for, in UTF-16 code units; keeps a response under the body limit. */
const FREE_TEXT_MAX = 4000;

const common = {
  id: nameSchema,
  text: textSchema,
  hint: textSchema.optional(),
  factor: nameSchema.optional(),
  required: z.boolean().optional(),
  decline: z.boolean().optional(),
  showIf: conditionSchema.optional(),
};

const labelled = z.strictObject({ id: nameSchema, text: textSchema });

/** One scale point chosen for the question. */
export const ratingSchema = z
  .strictObject({
    ...common,
    kind: z.literal('rating'),
    scale: nameSchema,
    display: z.enum(['faces', 'numbers', 'list']),
  })
  .meta({ id: 'RatingQuestion' });

/** Several items, each rated on the same scale. */
export const gridSchema = z
  .strictObject({
    ...common,
    kind: z.literal('grid'),
    scale: nameSchema,
    items: z.array(labelled.extend({ factor: nameSchema.optional() })).min(1),
  })
  .meta({ id: 'GridQuestion' });

/** One option out of several. */
export const choiceSchema = z
  .strictObject({ ...common, kind: z.literal('choice'), options: z.array(labelled).min(2) })
  .meta({ id: 'ChoiceQuestion' });

/** Any number of options, or at most `maxChoices`. */
export const choicesSchema = z
  .strictObject({
    ...common,
    kind: z.literal('choices'),
    options: z.array(labelled).min(1),
    maxChoices: z.int().min(1).optional(),
  })
  .meta({ id: 'ChoicesQuestion' });

/** Yes or no; answered `yes` or `no`, which every language pack has words for. */
export const yesNoSchema = z
  .strictObject({ ...common, kind: z.literal('yes-no') })
  .meta({ id: 'YesNoQuestion' });

/** Options put in order, or only the first `places`; answered by the place of each, from 1 on. */
export const rankingSchema = z
  .strictObject({
    ...common,
    kind: z.literal('ranking'),
    options: z.array(labelled).min(2),
    places: z.int().min(1).optional(),
  })
  .meta({ id: 'RankingQuestion' });

/** Free text of at most `maxLength` UTF-16 code units. */
export const freeTextSchema = z
  .strictObject({
    ...common,
    kind: z.literal('text'),
    maxLength: z.int().min(1).max(FREE_TEXT_MAX),
  })
  .meta({ id: 'TextQuestion' });

/** A question of any kind; `kind` tells which. */
export const questionSchema = z
  .discriminatedUnion('kind', [
    ratingSchema,
    gridSchema,
    choiceSchema,
    choicesSchema,
    yesNoSchema,
    rankingSchema,
    freeTextSchema,
  ])
  .meta({ id: 'Question' });

/** A question answered by one scale point. */
export type RatingQuestion = z.infer<typeof ratingSchema>;
/** A question whose items are each answered by a scale point. */
export type GridQuestion = z.infer<typeof gridSchema>;
/** A question answered by one option. */
export type ChoiceQuestion = z.infer<typeof choiceSchema>;
/** A question answered by a set of options. */
export type ChoicesQuestion = z.infer<typeof choicesSchema>;
/** A question answered by yes or no. */
export type YesNoQuestion = z.infer<typeof yesNoSchema>;
/** A question answered by putting options in order. */
export type RankingQuestion = z.infer<typeof rankingSchema>;
/** A question answered in the citizen's own words. */
export type TextQuestion = z.infer<typeof freeTextSchema>;
/** A question of any kind; `kind` tells which. */
export type Question = z.infer<typeof questionSchema>;
