import type { Answer, Answers, Question, Survey } from '@hailong/protocol';
import { ANSWERS, DECLINED, DECLINES, fieldName } from './field-name.ts';

/** The fields of a form as it was posted. */
export type Fields = Record<string, string | string[] | undefined>;

const INTEGER = /^-?\d{1,3}$/;

function all(raw: string | string[] | undefined): string[] {
  return raw === undefined ? [] : Array.isArray(raw) ? raw : [raw];
}

/** What is no whole number becomes NaN, which is on no scale and is refused as such. */
function readPoint(raw: string): number | null {
  if (raw === DECLINED) return null;
  return INTEGER.test(raw) ? Number(raw) : Number.NaN;
}

function readByItem(fields: Fields, question: string): Answer | undefined {
  const start = `${fieldName(question)}.`;
  const items = Object.keys(fields).filter((name) => name.startsWith(start));
  const points = items.map((name) => [
    name.slice(start.length),
    readPoint(all(fields[name]).at(-1) ?? ''),
  ]);
  return points.length > 0 ? Object.fromEntries(points) : undefined;
}

/** Browsers post line breaks as CR LF; a script would send LF, and both must make the same record. */
function normalize(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}

function isDeclined(fields: Fields, question: string): boolean {
  return all(fields[`${DECLINES}${question}`]).includes(DECLINED);
}

/** Places beside a ticked "no answer" contradict it, as a text does. */
function readRanking(fields: Fields, question: string): Answer | undefined {
  const filled = Object.entries(fields).filter(([, raw]) => all(raw).at(-1) !== '');
  const places = readByItem(Object.fromEntries(filled), question);
  if (!isDeclined(fields, question)) return places;
  return places === undefined ? null : [DECLINED];
}

/** A text beside a ticked "no answer" contradicts itself: it stays a list, which no text question accepts. */
function readText(fields: Fields, question: string): Answer | undefined {
  const text = normalize(all(fields[fieldName(question)]).join('\n'));
  if (isDeclined(fields, question)) return text === '' ? null : [DECLINED, text];
  return text === '' ? undefined : text;
}

/** "No answer" beside options contradicts itself too, and stays in the list. */
function readChoices(chosen: string[]): Answer | undefined {
  if (chosen.length === 1 && chosen[0] === DECLINED) return null;
  return chosen.length > 0 ? chosen : undefined;
}

function readAnswer(fields: Fields, { id, kind }: Question): Answer | undefined {
  if (kind === 'grid') return readByItem(fields, id);
  if (kind === 'ranking') return readRanking(fields, id);
  if (kind === 'text') return readText(fields, id);
  const values = all(fields[fieldName(id)]).filter((value) => value !== '');
  if (kind === 'choices') return readChoices(values);
  const value = values.at(-1);
  if (value === undefined) return undefined;
  return kind === 'rating' ? readPoint(value) : value === DECLINED ? null : value;
}

function readUnknown(fields: Fields, questions: Question[]): Answers {
  const known = new Set(questions.map(({ id }) => id));
  const names = Object.keys(fields).filter((name) => name.startsWith(ANSWERS));
  const unknown = names.filter(
    (name) => !known.has(name.slice(ANSWERS.length).split('.')[0] ?? ''),
  );
  return Object.fromEntries(unknown.map((name) => [name.slice(ANSWERS.length), all(fields[name])]));
}

/**
 * Reads the answers of a posted form as a script would send them: absent where nothing was said,
 * null where the citizen declined. Answers to questions the survey does not have are kept, so that
 * they are refused and not silently lost.
 */
export function readAnswers(survey: Survey, fields: Fields): Answers {
  const questions = survey.pages.flatMap((page) => page.questions);
  const answers: Answers = readUnknown(fields, questions);
  for (const question of questions) {
    const answer = readAnswer(fields, question);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}
