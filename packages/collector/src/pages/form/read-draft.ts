import { channelSchema, contextSchema, responseIdSchema } from '@hailong/protocol/schema';
import { z } from 'zod';
import type { SurveyCatalogue } from '../../services.ts';
import type { Draft } from './draft.ts';
import { CONTEXT } from './field-name.ts';
import { readAnswers, type Fields } from './read-answers.ts';

/** What a request says: a draft, or which of its parts cannot be right. */
export type Reading =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'unknown-survey' }
  | { kind: 'faulty'; names: string[] };

/** What a request says about a draft, before it is checked. */
export interface RawDraft {
  survey: string;
  version: string | undefined;
  id: string;
  revision: string;
  channel: string;
  context: Record<string, string>;
  /** Chooses among the languages of the survey; undefined when the choice cannot be right. */
  chooseLanguage(offered: string[]): string | undefined;
  fields: Fields;
}

const CONTEXT_NAMES = Object.keys(contextSchema.shape);

/** The channels a form of ours can be; the others are those of scripts. */
const channels = channelSchema.extract(['hosted', 'kiosk', 'assisted']);

const rawSchema = z.object({
  version: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .optional(),
  id: responseIdSchema,
  revision: z.enum(['1', '2']).transform(Number),
  channel: channels,
  context: contextSchema,
});

/** Reads one field; of a repeated one the last, and nothing where it is blank. */
export function readField(fields: Fields, name: string): string | undefined {
  const raw = fields[name];
  const value = (Array.isArray(raw) ? raw.at(-1) : raw)?.trim().normalize('NFC');
  return value === '' ? undefined : value;
}

function readContext(fields: Fields, prefix: string): Record<string, string> {
  const pairs = CONTEXT_NAMES.map((name) => [name, readField(fields, `${prefix}${name}`)] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/** Checks what a request says against the survey it names. */
export function checkDraft(surveys: SurveyCatalogue, raw: RawDraft): Reading {
  const checked = rawSchema.safeParse(raw);
  if (!checked.success) {
    return { kind: 'faulty', names: checked.error.issues.map(({ path }) => String(path.at(-1))) };
  }
  const { version, context, ...rest } = checked.data;
  const survey = surveys.get(raw.survey, version);
  if (!survey) return { kind: 'unknown-survey' };
  const language = raw.chooseLanguage(survey.languages);
  if (!language) return { kind: 'faulty', names: ['language'] };
  const answers = readAnswers(survey, raw.fields);
  return { kind: 'draft', draft: { ...rest, survey, language, context, answers } };
}

/**
 * Reads a draft from the address of a form. As in the element, what cannot be right about the
 * procedure is left out: a mistake of the portal must not cost the citizen's answer.
 */
export function readAddress(
  query: Fields,
  start: Pick<RawDraft, 'survey' | 'id' | 'chooseLanguage'>,
): RawDraft {
  const channel = channels.safeParse(readField(query, 'channel'));
  const context = readContext(query, '');
  for (const name of misnamed(query)) delete context[name];
  return {
    ...start,
    version: readField(query, 'version'),
    revision: '1',
    channel: channel.data ?? 'hosted',
    context,
    fields: {},
  };
}

/** Names what the address of a form says that cannot be right, to be told on the page. */
export function misnamed(query: Fields): string[] {
  const context = contextSchema.safeParse(readContext(query, ''));
  const channel = channels.optional().safeParse(readField(query, 'channel'));
  const wrong = context.error?.issues.map(({ path }) => String(path[0])) ?? [];
  return channel.success ? wrong : [...wrong, 'channel'];
}

/** Reads a draft from a posted form. */
export function readPost(survey: string, fields: Fields): RawDraft {
  const language = readField(fields, 'language');
  return {
    survey,
    version: readField(fields, 'version') ?? '',
    id: readField(fields, 'id') ?? '',
    revision: readField(fields, 'revision') ?? '',
    channel: readField(fields, 'channel') ?? '',
    context: readContext(fields, CONTEXT),
    chooseLanguage: (offered) => offered.find((tag) => tag === language),
    fields,
  };
}
