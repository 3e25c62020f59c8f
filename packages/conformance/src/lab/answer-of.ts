import {
  optionsOfChoice,
  placesOfRanking,
  type Answer,
  type Question,
  type Survey,
} from '@hailong/protocol';

/** What free texts of test answers say, so that anyone who reads them knows what they are. */
export const TEST_TEXT = 'hailong-conformance';

function firstPoint(survey: Survey, scale: string): number {
  return survey.scales.find(({ id }) => id === scale)?.points[0]?.value ?? 0;
}

/** Gives a valid answer to a question. */
export function answerOf(survey: Survey, question: Question): Answer {
  switch (question.kind) {
    case 'rating':
      return firstPoint(survey, question.scale);
    case 'grid':
      return Object.fromEntries(
        question.items.map(({ id }) => [id, firstPoint(survey, question.scale)]),
      );
    case 'choice':
    case 'yes-no':
      return optionsOfChoice(question)[0] ?? '';
    case 'choices':
      return optionsOfChoice(question).slice(0, 1);
    case 'ranking':
      return Object.fromEntries(
        question.options.slice(0, placesOfRanking(question)).map(({ id }, at) => [id, at + 1]),
      );
    case 'text':
      return TEST_TEXT.slice(0, question.maxLength);
  }
}
