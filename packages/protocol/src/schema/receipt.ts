import { z } from 'zod';
import { responseIdSchema } from './response.ts';

/** A calendar day at the collector, `YYYY-MM-DD`. */
export const daySchema = z.iso.date().meta({ id: 'Day' });

/** The collector's word that a revision is durable. `code` is for the citizen and does not disclose the answer. */
export const receiptSchema = z
  .strictObject({
    format: z.literal('hailong-receipt@1'),
    id: responseIdSchema,
    revision: z.int().min(1),
    digest: z.string().regex(/^sha-256:[0-9a-f]{64}$/),
    code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
    day: daySchema,
  })
  .meta({ id: 'Receipt' });

/** The collector's word that a revision is durable. */
export type Receipt = z.infer<typeof receiptSchema>;
