import { z } from 'zod';
import { nameSchema } from './text.ts';

const subject = { question: nameSchema, item: nameSchema.optional() };

/**
 * When a question is shown. A leaf compares the answer to an earlier question (or to one item of
 * an earlier grid); a `choices` answer meets `is` when the option is among those chosen. A missing
 * or declined answer meets no leaf.
 */
export const conditionSchema = z
  .union([
    z.strictObject({ ...subject, is: z.union([z.number(), z.string()]) }),
    z.strictObject({ ...subject, atMost: z.number() }),
    z.strictObject({ ...subject, atLeast: z.number() }),
    z.strictObject({
      get all() {
        return z.array(conditionSchema).min(1);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(conditionSchema).min(1);
      },
    }),
    z.strictObject({
      get not() {
        return conditionSchema;
      },
    }),
  ])
  .meta({ id: 'Condition' });

/** When a question is shown; see {@link conditionSchema}. */
export type Condition = z.infer<typeof conditionSchema>;
