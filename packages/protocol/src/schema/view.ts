import { z } from 'zod';
import { channelSchema, contextSchema, surveyReferenceSchema } from './response.ts';

/** One anonymous notice that the widget was in sight; counted, never stored by itself. */
export const viewSchema = z
  .strictObject({
    format: z.literal('hailong-view@1'),
    survey: surveyReferenceSchema,
    context: contextSchema,
    channel: channelSchema,
  })
  .meta({ id: 'View' });

/** One anonymous notice that the widget was in sight. */
export type View = z.infer<typeof viewSchema>;
