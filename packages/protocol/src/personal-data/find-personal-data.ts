import { personalDataPattern } from './personal-data-pattern.ts';

/** Everything that is looked for has one of these, and most comments have none. */
const anySign = /[\d@]/;

/** What a place in a text seems to be. */
export type PersonalDataKind = 'phone' | 'identity' | 'email' | 'dossier';

/** A place in a text: UTF-16 code units from `start` up to, not including, `end`. */
export interface PersonalDataPlace {
  start: number;
  end: number;
  kind: PersonalDataKind;
}

/**
 * Finds what looks like a telephone number, the number of an identity card, an e-mail address or a
 * dossier code of Việt Nam, in the order of the text. It finds neither names nor addresses, and a
 * finding is a guess: ask the person, do not refuse the text.
 */
export function findPersonalData(text: string): PersonalDataPlace[] {
  const places: PersonalDataPlace[] = [];
  if (!anySign.test(text)) return places;
  for (const { index: start, 0: found, groups } of text.matchAll(personalDataPattern)) {
    for (const kind in groups) {
      if (groups[kind])
        places.push({ start, end: start + found.length, kind: kind as PersonalDataKind });
    }
  }
  return places;
}
