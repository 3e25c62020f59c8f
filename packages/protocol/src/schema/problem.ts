import { z } from 'zod';
import { problemTable, type ProblemCode } from '../problem/problem-table.ts';

const codes = Object.keys(problemTable) as [ProblemCode, ...ProblemCode[]];

/** One mistake: where it is (a JSON Pointer, RFC 6901), what was received and what is expected. */
export const mistakeSchema = z
  .strictObject({
    pointer: z.string(),
    message: z.string(),
    received: z.string().optional(),
    expected: z.string().optional(),
  })
  .meta({ id: 'Mistake' });

/** A problem document of RFC 9457 with one of a closed list of codes. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.enum(codes),
    detail: z.string(),
    mistakes: z.array(mistakeSchema).optional(),
  })
  .meta({ id: 'Problem' });

/** A problem document of RFC 9457. */
export type Problem = z.infer<typeof problemSchema>;
/** One mistake in a message. */
export type Mistake = z.infer<typeof mistakeSchema>;
