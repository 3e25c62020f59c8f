import type { Answer, Question, RankingQuestion, Survey } from '@hailong/protocol';
import { pickText } from '../language/pick-text.ts';
import type { Say } from '../messages/say.ts';

/** What is needed to say an answer in words. */
export interface Wording {
  survey: Survey;
  language: string;
  say: Say;
}

function pointInWords(
  question: Question,
  point: unknown,
  { survey, language, say }: Wording,
): string {
  const id = 'scale' in question ? question.scale : undefined;
  const scale = survey.scales.find((candidate) => candidate.id === id);
  const label = scale?.points.find(({ value }) => value === point)?.label;
  return label ? pickText(label, language) : say('noAnswer');
}

function optionsInWords(question: Question, chosen: unknown[], { language }: Wording): string {
  const options = 'options' in question ? question.options : [];
  const texts = options
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => pickText(text, language));
  return texts.join('; ');
}

function placesInWords(question: RankingQuestion, answer: Answer, wording: Wording): string {
  const places = answer as Record<string, number>;
  const texts = question.options
    .filter(({ id }) => places[id] !== undefined)
    .sort((a, b) => Number(places[a.id]) - Number(places[b.id]))
    .map(({ id, text }) => `${places[id]}. ${pickText(text, wording.language)}`);
  return texts.join('; ');
}

/** Says the answer to one question, or to one item of a grid, in the words the citizen chose it by. */
export function answerInWords(
  question: Question,
  answer: Answer | undefined,
  wording: Wording,
): string {
  if (answer === undefined || answer === '') return wording.say('noAnswer');
  if (answer === null) return wording.say('decline');
  if (question.kind === 'text') return String(answer);
  if (question.kind === 'yes-no') return wording.say(answer === 'yes' ? 'yes' : 'no');
  if (question.kind === 'ranking') return placesInWords(question, answer, wording);
  if (question.kind === 'choice') return optionsInWords(question, [answer], wording);
  if (Array.isArray(answer)) return optionsInWords(question, answer, wording);
  return pointInWords(question, answer, wording);
}
