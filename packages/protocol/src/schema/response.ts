import { z } from 'zod';
import { languageTag, nameSchema, normalizedString, wholeString } from './text.ts';

/** Longest identifier a portal passes; the longest seen is 35 characters. */
const CONTEXT_MAX = 64;

/** Version 4 (random) UUID in lower case; version 7 would disclose the millisecond. */
export const responseIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .meta({ id: 'ResponseId' });

const label = normalizedString
  .max(CONTEXT_MAX)
  .regex(/^\P{Cc}*$/u, { error: 'holds a control character' });

/** How the answer came in; figures are always kept apart by it. */
export const channelSchema = z
  .enum(['web', 'kiosk', 'assisted', 'hosted', 'app'])
  .meta({ id: 'Channel' });

/** How the procedure ended. */
export const outcomeSchema = z
  .enum(['granted', 'refused', 'withdrawn', 'late'])
  .meta({ id: 'Outcome' });

/** How the right to count was shown. */
export const eligibilitySchema = z.enum(['none']).meta({ id: 'Eligibility' });

/** What the portal says about the procedure: opaque identifiers, never a dossier code. */
export const contextSchema = z
  .strictObject({
    agency: label.optional(),
    procedure: label.optional(),
    service: label.optional(),
    province: label.optional(),
    commune: label.optional(),
    level: z.enum(['full', 'partial']).optional(),
    outcome: outcomeSchema.optional(),
  })
  .meta({ id: 'Context' });

const point = z.int();

/** An answer: its shape follows the kind of the question; `null` means "declined to answer". */
export const answerSchema = z
  .union(
    [point, wholeString, z.array(nameSchema), z.record(nameSchema, point.nullable()), z.null()],
    { error: 'expected an integer, a text, a list of options, points by item, or null' },
  )
  .meta({ id: 'Answer' });

/** What the citizen answered, by question id; a question that was skipped is absent. */
export const answersSchema = z.record(nameSchema, answerSchema).meta({ id: 'Answers' });

/** The exact survey a response answers. */
export const surveyReferenceSchema = z
  .strictObject({ id: nameSchema, version: z.int().min(1) })
  .meta({ id: 'SurveyReference' });

/** One citizen's answer. A later revision of the same id replaces the earlier one. */
export const responseSchema = z
  .strictObject({
    format: z.literal('hailong-response@1'),
    id: responseIdSchema,
    revision: z.int().min(1).max(1000),
    survey: surveyReferenceSchema,
    context: contextSchema,
    channel: channelSchema,
    eligibility: eligibilitySchema,
    language: languageTag,
    answers: answersSchema,
  })
  .meta({ id: 'Response' });

/** One citizen's answer; a later revision of the same id replaces the earlier one. */
export type Response = z.infer<typeof responseSchema>;
/** What the citizen answered, by question id. */
export type Answers = z.infer<typeof answersSchema>;
/** The answer to one question. */
export type Answer = z.infer<typeof answerSchema>;
/** What the portal says about the procedure. */
export type Context = z.infer<typeof contextSchema>;
/** How the answer came in. */
export type Channel = z.infer<typeof channelSchema>;
/** How the procedure ended. */
export type Outcome = z.infer<typeof outcomeSchema>;
/** The exact survey a response answers. */
export type SurveyReference = z.infer<typeof surveyReferenceSchema>;
