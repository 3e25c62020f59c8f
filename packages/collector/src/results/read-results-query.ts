import type { Filter, Grouping } from '@hailong/protocol';
import {
  filterSchema,
  groupingSchema,
  listMistakes,
  surveyReferenceSchema,
} from '@hailong/protocol/schema';
import { z } from 'zod';
import type { Refusal } from '../services.ts';

/** Most groupings of one answer; more would ask for a table that nobody reads. */
const MAX_GROUPINGS = 2;

/** A results query that has been checked. */
export interface CheckedQuery {
  survey: string;
  version?: number | undefined;
  by: Grouping[];
  filter: Filter;
}

/** A checked query, or why there is none. */
export type ReadQuery = { kind: 'read'; query: CheckedQuery } | Refusal;

const version = z.preprocess(
  (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
  surveyReferenceSchema.shape.version,
);

const by = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
  z
    .array(groupingSchema)
    .max(MAX_GROUPINGS)
    .refine((names) => new Set(names).size === names.length, { error: 'names a grouping twice' }),
);

const name = z.string().min(1);

const querySchema = z
  .strictObject({
    survey: surveyReferenceSchema.shape.id,
    version: version.optional(),
    by: by.default([]),
    ...filterSchema.shape,
    agency: name.optional(),
    procedure: name.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: 'lies before "from"',
  });

function said(filter: Record<string, unknown>): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** Checks a results query; its members may be strings, as they stand in an address. */
export function readResultsQuery(raw: unknown): ReadQuery {
  const parsed = querySchema.safeParse(raw);
  if (parsed.success) {
    const { survey, version: asked, by: groupings, ...filter } = parsed.data;
    return {
      kind: 'read',
      query: { survey, version: asked, by: groupings, filter: said(filter) },
    };
  }
  return {
    kind: 'refused',
    code: 'invalid-query',
    detail: 'The query is not one for results; see the mistakes.',
    mistakes: listMistakes(parsed.error),
  };
}
