import type { Survey } from '../schema/survey.ts';
import type { SurveyMistake } from './survey-mistake.ts';

type Path = SurveyMistake['path'];
type Named = { id: string };

function findRepeated(values: (string | number)[], pathOf: (at: number) => Path): SurveyMistake[] {
  return values.flatMap((value, at) =>
    values.indexOf(value) < at
      ? [{ path: pathOf(at), message: `repeats ${JSON.stringify(value)}` }]
      : [],
  );
}

function findRepeatedIds(named: Named[], path: Path): SurveyMistake[] {
  return findRepeated(
    named.map(({ id }) => id),
    (at) => [...path, at, 'id'],
  );
}

function findRepeatedQuestions({ pages }: Survey): SurveyMistake[] {
  const places = pages.flatMap(({ questions }, pageAt) =>
    questions.map(({ id }, at) => ({ id, path: ['pages', pageAt, 'questions', at, 'id'] })),
  );
  return findRepeated(
    places.map(({ id }) => id),
    (at) => places[at]?.path ?? [],
  );
}

function findRepeatedParts({ pages }: Survey): SurveyMistake[] {
  return pages.flatMap(({ questions }, pageAt) =>
    questions.flatMap((question, at) => {
      const path = ['pages', pageAt, 'questions', at];
      if (question.kind === 'grid') return findRepeatedIds(question.items, [...path, 'items']);
      return 'options' in question ? findRepeatedIds(question.options, [...path, 'options']) : [];
    }),
  );
}

/** Finds every name, language and point that stands twice where it must stand once. */
export function findRepeats(survey: Survey): SurveyMistake[] {
  return [
    ...findRepeated(survey.languages, (at) => ['languages', at]),
    ...findRepeated(survey.index.questions, (at) => ['index', 'questions', at]),
    ...findRepeatedIds(survey.scales, ['scales']),
    ...findRepeatedIds(survey.factors ?? [], ['factors']),
    ...findRepeatedIds(survey.pages, ['pages']),
    ...survey.scales.flatMap(({ points }, scale) =>
      findRepeated(
        points.map(({ value }) => value),
        (at) => ['scales', scale, 'points', at, 'value'],
      ),
    ),
    ...findRepeatedQuestions(survey),
    ...findRepeatedParts(survey),
  ];
}
