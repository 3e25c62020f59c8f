import { z } from 'zod';
import { nameSchema } from './text.ts';
import { daySchema } from './receipt.ts';
import {
  channelSchema,
  eligibilitySchema,
  outcomeSchema,
  surveyReferenceSchema,
} from './response.ts';
import { formulaSchema } from './survey.ts';

/** What figures can be grouped by. */
export const groupingSchema = z
  .enum(['day', 'agency', 'procedure', 'channel', 'eligibility', 'outcome'])
  .meta({ id: 'Grouping' });

/** A figure between 0 and 1 with its confidence interval; `level` is the confidence, `n` the answers behind it. */
export const estimateSchema = z
  .strictObject({
    value: z.number(),
    low: z.number(),
    high: z.number(),
    level: z.number(),
    n: z.int(),
  })
  .meta({ id: 'Estimate' });

/** How often an answer was given: a point's value, an option's id, or a place in a ranking. */
const answerCountSchema = z.strictObject({
  answer: z.union([z.int(), z.string()]),
  n: z.int().min(0),
});

/** The answers to one question, or to one item of a grid or option of a ranking. `estimate` is absent where nothing is scored. */
export const itemResultSchema = z
  .strictObject({
    question: nameSchema,
    item: nameSchema.optional(),
    factor: nameSchema.optional(),
    n: z.int(),
    declined: z.int(),
    counts: z.array(answerCountSchema),
    estimate: estimateSchema.optional(),
  })
  .meta({ id: 'ItemResult' });

/**
 * The figures of one group. A group under the threshold is `suppressed` and shows no figure at
 * all. `views` and `responseRate` are null where the host did not report how many people saw the
 * widget.
 */
export const groupResultSchema = z
  .strictObject({
    key: z.record(z.string(), z.string().nullable()),
    suppressed: z.boolean(),
    n: z.int().nullable(),
    views: z.int().nullable(),
    responseRate: z.number().nullable(),
    index: estimateSchema.nullable(),
    factors: z.array(z.strictObject({ factor: nameSchema, estimate: estimateSchema })),
    items: z.array(itemResultSchema),
  })
  .meta({ id: 'GroupResult' });

/** What the figures are restricted to. */
export const filterSchema = z
  .strictObject({
    agency: z.string().optional(),
    procedure: z.string().optional(),
    channel: channelSchema.optional(),
    eligibility: eligibilitySchema.optional(),
    outcome: outcomeSchema.optional(),
    from: daySchema.optional(),
    to: daySchema.optional(),
  })
  .meta({ id: 'Filter' });

/** An index with everything needed to believe it: method, formula, version, cut-off, n and intervals. */
export const resultsSchema = z
  .strictObject({
    format: z.literal('hailong-results@1'),
    survey: surveyReferenceSchema,
    official: z.boolean(),
    method: z.string(),
    formula: formulaSchema,
    cutoff: z.iso.datetime(),
    threshold: z.int(),
    filter: filterSchema,
    by: z.array(groupingSchema),
    groups: z.array(groupResultSchema),
  })
  .meta({ id: 'Results' });

/** An index with everything needed to believe it. */
export type Results = z.infer<typeof resultsSchema>;
/** The figures of one group. */
export type GroupResult = z.infer<typeof groupResultSchema>;
/** The answers to one question or item. */
export type ItemResult = z.infer<typeof itemResultSchema>;
/** A figure between 0 and 1 with its confidence interval. */
export type Estimate = z.infer<typeof estimateSchema>;
/** What figures can be grouped by. */
export type Grouping = z.infer<typeof groupingSchema>;
/** What the figures are restricted to. */
export type Filter = z.infer<typeof filterSchema>;
