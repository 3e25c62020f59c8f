import type { Question } from '../schema/question.ts';
import type { Survey } from '../schema/survey.ts';
import { findConditionMistakes, type Scope } from './find-condition-mistakes.ts';
import { listNames, type SurveyMistake } from './survey-mistake.ts';

type Path = SurveyMistake['path'];

/** Fewest points of a scale whose top two are not all of it. */
const TOP_TWO_POINTS = 3;

function findScaleMistakes(question: Question, { scales }: Survey, path: Path): SurveyMistake[] {
  if (!('scale' in question)) return [];
  const known = scales.map(({ id }) => id);
  if (known.includes(question.scale)) return [];
  const message = `names no scale: "${question.scale}"; known: ${listNames(known)}`;
  return [{ path: [...path, 'scale'], message }];
}

function findFactorMistakes(question: Question, survey: Survey, path: Path): SurveyMistake[] {
  const known = (survey.factors ?? []).map(({ id }) => id);
  const items = question.kind === 'grid' ? question.items : [];
  const places: { factor: string | undefined; path: Path }[] = [
    { factor: question.factor, path },
    ...items.map(({ factor }, at) => ({ factor, path: [...path, 'items', at] })),
  ];
  return places.flatMap(({ factor, path: place }) => {
    if (factor === undefined || known.includes(factor)) return [];
    const message = `names no factor: "${factor}"; known: ${listNames(known)}`;
    return [{ path: [...place, 'factor'], message }];
  });
}

function findIndexMistakes(survey: Survey, questions: Map<string, Question>): SurveyMistake[] {
  const { index, scales } = survey;
  return index.questions.flatMap((id, at) => {
    const path = ['index', 'questions', at];
    const question = questions.get(id);
    if (!question || !('scale' in question)) {
      const message = `names no rating or grid: "${id}"; known: ${listNames(questions.keys())}`;
      return [{ path, message }];
    }
    const points = scales.find((scale) => scale.id === question.scale)?.points;
    if (!points || index.formula === 'mean-score@1' || points.length >= TOP_TWO_POINTS) return [];
    const message = `has a scale of ${points.length} points; "${index.formula}" needs ${TOP_TWO_POINTS}`;
    return [{ path, message }];
  });
}

/** Finds every reference to a scale, factor or question that does not exist, or exists only later. */
export function findReferenceMistakes(survey: Survey): SurveyMistake[] {
  const scope: Scope = { earlier: new Map(), scales: survey.scales };
  const mistakes: SurveyMistake[] = [];
  survey.pages.forEach(({ questions }, pageAt) => {
    questions.forEach((question, at) => {
      const path = ['pages', pageAt, 'questions', at];
      mistakes.push(
        ...findScaleMistakes(question, survey, path),
        ...findFactorMistakes(question, survey, path),
        ...(question.showIf
          ? findConditionMistakes(question.showIf, scope, [...path, 'showIf'])
          : []),
      );
      scope.earlier.set(question.id, question);
    });
  });
  return [...mistakes, ...findIndexMistakes(survey, scope.earlier)];
}
