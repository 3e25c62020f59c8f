import type { Context } from '@hailong/protocol';
import type { Draft } from '../form/draft.ts';
import type { Fields } from '../form/read-answers.ts';
import { misnamed, readField } from '../form/read-draft.ts';

/** Where a printed sheet leads to. */
export interface FormLink {
  /** The absolute address of the hosted form. */
  address: string;
  context: Context;
  /** What the address of the sheet says that its link does not. */
  leftOut: string[];
}

/** Letters, digits, dots, hyphens and underscores: nobody can print words on an official sheet by its address. */
const IDENTIFIER = /^[\w.-]+$/;

type Pair = [name: string, value: string];

function identifiersOf({ context }: Draft): Pair[] {
  return Object.entries(context).filter((pair): pair is Pair => IDENTIFIER.test(pair[1] ?? ''));
}

function search({ survey }: Draft, query: Fields, identifiers: Pair[]): string {
  const language = survey.languages.find((tag) => tag === readField(query, 'lang'));
  const isVersioned = readField(query, 'version') !== undefined;
  const pairs: Pair[] = [
    ...(isVersioned ? [['version', String(survey.version)] satisfies Pair] : []),
    ...identifiers,
    ...(language ? [['lang', language] satisfies Pair] : []),
  ];
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/**
 * Gives the link of a printed sheet to its form. It carries a language only where one is asked for,
 * so that the telephone of the citizen has its say, and never a channel: whoever scans is `hosted`.
 */
export function formLink(draft: Draft, query: Fields, base: string): FormLink {
  const identifiers = identifiersOf(draft);
  const kept = new Set(identifiers.map(([name]) => name));
  return {
    address: `${base}/s/${draft.survey.id}${search(draft, query, identifiers)}`,
    context: Object.fromEntries(identifiers),
    leftOut: [
      ...misnamed(query),
      ...Object.keys(draft.context).filter((name) => !kept.has(name)),
      ...(draft.channel === 'hosted' ? [] : ['channel']),
    ],
  };
}
