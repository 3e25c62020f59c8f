import type { Question } from '../schema/question.ts';
import type { Survey, Text } from '../schema/survey.ts';
import { listNames, type SurveyMistake } from './survey-mistake.ts';

/** A text of a survey and where it stands; undefined where an optional one is left out. */
type Place = [SurveyMistake['path'], Text | undefined];

function questionTexts(question: Question, path: SurveyMistake['path']): Place[] {
  const parts: [string, { text: Text }[]] =
    question.kind === 'grid'
      ? ['items', question.items]
      : ['options', 'options' in question ? question.options : []];
  const [key, list] = parts;
  return [
    [[...path, 'text'], question.text],
    [[...path, 'hint'], question.hint],
    ...list.map(({ text }, at): Place => [[...path, key, at, 'text'], text]),
  ];
}

function textsOf({ title, intro, thanks, factors = [], scales, pages }: Survey): Place[] {
  return [
    [['title'], title],
    [['intro'], intro],
    [['thanks'], thanks],
    ...factors.map(({ label }, at): Place => [['factors', at, 'label'], label]),
    ...scales.flatMap(({ points }, scale) =>
      points.map(({ label }, at): Place => [['scales', scale, 'points', at, 'label'], label]),
    ),
    ...pages.flatMap((page, pageAt): Place[] => [
      [['pages', pageAt, 'title'], page.title],
      ...page.questions.flatMap((question, at) =>
        questionTexts(question, ['pages', pageAt, 'questions', at]),
      ),
    ]),
  ];
}

/** What a text may hold for the host to fill in. */
const PLACEHOLDERS = ['{agency}', '{procedure}'];

function findPlaceholderMistakes([path, text]: Place): SurveyMistake[] {
  return Object.entries(text ?? {}).flatMap(([language, words]) =>
    (words.match(/\{[^{}]*\}/g) ?? [])
      .filter((name) => !PLACEHOLDERS.includes(name))
      .map((name) => {
        const message = `holds no known placeholder: "${name}"; known: ${PLACEHOLDERS.join(', ')}`;
        return { path: [...path, language], message };
      }),
  );
}

/** Finds every text that lacks one of the survey's languages, has another one, or holds an unknown placeholder. */
export function findTextMistakes(survey: Survey): SurveyMistake[] {
  const { languages } = survey;
  return textsOf(survey).flatMap(([path, text]) => {
    const present = Object.keys(text ?? {});
    const missing = text ? languages.filter((language) => !present.includes(language)) : [];
    const foreign = present.filter((language) => !languages.includes(language));
    return [
      ...findPlaceholderMistakes([path, text]),
      ...missing.map((language) => ({ path, message: `has no text in "${language}"` })),
      ...foreign.map((language) => ({
        path: [...path, language],
        message: `is in none of the survey's languages: ${listNames(languages)}`,
      })),
    ];
  });
}
