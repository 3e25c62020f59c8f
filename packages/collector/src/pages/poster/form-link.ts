import { findPersonalData, type Context } from '@hailong/protocol';
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

/** What codes of agencies and procedures are made of, and as long as they get; words hold no digit. */
const IDENTIFIER = /^(?=.*\d)[\w.-]{1,35}$/;

/** Members of a context that can hold one of a few words only. */
const CHOSEN = ['level', 'outcome'];

type Pair = [name: string, value: string];

/** Nobody can print words, a telephone number or the code of a dossier on an official sheet by its address. */
function isIdentifier(pair: [name: string, value: string | undefined]): pair is Pair {
  const [name, value = ''] = pair;
  if (CHOSEN.includes(name)) return true;
  return IDENTIFIER.test(value) && findPersonalData(value).length === 0;
}

function identifiersOf({ context }: Draft): Pair[] {
  return Object.entries(context).filter(isIdentifier);
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
