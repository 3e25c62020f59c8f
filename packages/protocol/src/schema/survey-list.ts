import { z } from 'zod';
import { surveyReferenceSchema } from './response.ts';
import { languageTag, textSchema } from './text.ts';

/** The surveys a collector takes responses to, each in its latest version. */
export const surveyListSchema = z
  .strictObject({
    surveys: z.array(
      surveyReferenceSchema.extend({
        title: textSchema,
        languages: z.array(languageTag),
        official: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SurveyList' });

/** The surveys a collector takes responses to. */
export type SurveyList = z.infer<typeof surveyListSchema>;
