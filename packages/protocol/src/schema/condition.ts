import { z } from 'zod';
import { nameSchema } from './text.ts';

/** The question a comparison looks at; `item` names the row of a grid or the option of a ranking. */
export interface Subject {
  question: string;
  item?: string | undefined;
}

/** Compares the answer to one earlier question. */
export type Comparison =
  | (Subject & { is: number | string })
  | (Subject & { atMost: number })
  | (Subject & { atLeast: number });

/**
 * When a question is shown. A comparison looks at the answer to an earlier question (or to one item
 * of an earlier grid); a `choices` answer meets `is` when the option is among those chosen. A
 * missing or declined answer meets no comparison.
 */
export type Condition =
  Comparison | { all: Condition[] } | { any: Condition[] } | { not: Condition };

const subject = { question: nameSchema, item: nameSchema.optional() };
const pointOrOption = z.union([z.number(), nameSchema], {
  error: 'expected the value of a point or the name of an option',
});

/**
 * Accepts a {@link Condition}. The type is written by hand because one inferred from a recursive
 * schema is cut off with `any` in the published declarations.
 */
export const conditionSchema: z.ZodType<Condition> = z
  .union(
    [
      z.strictObject({ ...subject, is: pointOrOption }),
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
    ],
    {
      error:
        'is no condition: expected "question" with one of "is", "atMost", "atLeast", or one of "all", "any", "not"',
    },
  )
  .meta({ id: 'Condition' });
