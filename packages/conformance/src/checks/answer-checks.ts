import {
  checkAnswers,
  type AnswerCode,
  type Answers,
  type Question,
  type Survey,
} from '@hailong/protocol';
import type { Check } from '../check.ts';
import { expectRefusal } from '../judge/expect-refusal.ts';
import { expectReceipt } from '../judge/expect-receipt.ts';
import { Skip } from '../judge/skip.ts';
import { answerOf } from '../lab/answer-of.ts';
import { makeAnswers } from '../lab/make-answers.ts';

/** Lies outside every scale: points are from -100 to 100. */
const OUTSIDE = 101;

/** Gives answers that are wrong in one way, or undefined where the survey has no such question. */
type Mistaken = (survey: Survey, valid: Answers) => Answers | undefined;

function questionsOf({ pages }: Survey): Question[] {
  return pages.flatMap(({ questions }) => questions);
}

/** Replaces the answer to the first question for which there is a wrong one. */
function replacing(wrongAnswer: (question: Question) => Answers[string] | undefined): Mistaken {
  return (survey, valid) => {
    for (const question of questionsOf(survey)) {
      const wrong = Object.hasOwn(valid, question.id) ? wrongAnswer(question) : undefined;
      if (wrong !== undefined) return { ...valid, [question.id]: wrong };
    }
    return undefined;
  };
}

const adding: Mistaken = (_, valid) => ({ ...valid, 'no-such-question': 5, constructor: 5 });

const outside = replacing((question) => {
  if (question.kind === 'rating') return OUTSIDE;
  return question.kind === 'grid' ? { [question.items[0]?.id ?? '']: OUTSIDE } : undefined;
});

const unknownItem = replacing(({ kind }) => (kind === 'grid' ? { 'no-such-item': 1 } : undefined));

const otherKind = replacing(({ kind }) =>
  kind === 'text' ? 5 : kind === 'choices' ? 'no' : 'nothing of the kind',
);

const declining = replacing(({ decline }) => (decline ? undefined : null));

const unknownOption = replacing(({ kind }) => {
  if (kind === 'choice' || kind === 'yes-no') return 'no-such-option';
  return kind === 'choices' ? ['no-such-option'] : undefined;
});

const twice = replacing((question) => {
  const option = question.kind === 'choices' ? question.options[0]?.id : undefined;
  return option === undefined ? undefined : [option, option];
});

const tooMany = replacing((question) => {
  if (question.kind !== 'choices' || question.maxChoices === undefined) return undefined;
  const chosen = question.options.slice(0, question.maxChoices + 1).map(({ id }) => id);
  return chosen.length > question.maxChoices ? chosen : undefined;
});

const badPlaces = replacing((question) => {
  const option = question.kind === 'ranking' ? question.options[0]?.id : undefined;
  return option === undefined ? undefined : { [option]: 2 };
});

const missing: Mistaken = (survey, valid) => {
  const due = survey.pages.flatMap(({ followUp, questions }) => (followUp ? [] : questions));
  const question = due.find(({ id, required }) => required && Object.hasOwn(valid, id));
  return question && Object.fromEntries(Object.entries(valid).filter(([id]) => id !== question.id));
};

const hidden: Mistaken = (survey, valid) => {
  const question = questionsOf(survey).find(
    ({ id, showIf }) => showIf && !Object.hasOwn(valid, id),
  );
  return question && { ...valid, [question.id]: answerOf(survey, question) };
};

function codesOf(survey: Survey, answers: Answers): AnswerCode[] {
  return checkAnswers(survey, answers, 'first').map(({ code }) => code);
}

/** Gives the check that wrong answers are refused; the rules of the protocol say by which codes. */
function refused(id: string, rule: string, mistake: Mistaken): Check {
  return {
    id: `answer.${id}`,
    level: 'must',
    rule,
    writes: false,
    async run(lab) {
      const { survey } = lab;
      const answers = mistake(survey, makeAnswers(survey, 'all'));
      if (!answers) throw new Skip(`the survey "${survey.id}" has no question for this`);
      expectRefusal(await lab.post(lab.make({ answers })), ...codesOf(survey, answers));
    },
  };
}

/** Answers that do not fit the survey. */
export const answerChecks: Check[] = [
  {
    id: 'answer.all',
    level: 'must',
    rule: 'Valid answers to every question that is shown are taken.',
    writes: true,
    async run(lab) {
      await lab.record(lab.make());
      const answers = makeAnswers(lab.survey, 'all');
      expectReceipt(await lab.post(lab.make({ answers })), 200, 201);
    },
  },
  refused(
    'unknown-question',
    'A question that the survey does not have is refused: unknown-question.',
    adding,
  ),
  refused(
    'unknown-item',
    'An item that a grid does not have is refused: unknown-question.',
    unknownItem,
  ),
  refused(
    'outside-scale',
    'A number that is no point of the scale is refused: answer-outside-scale.',
    outside,
  ),
  refused(
    'other-kind',
    'An answer of another kind than its question is refused: invalid-answer.',
    otherKind,
  ),
  refused(
    'declined',
    'null, where a question cannot be declined, is refused: invalid-answer.',
    declining,
  ),
  refused(
    'unknown-option',
    'An option that a question does not have is refused: invalid-answer.',
    unknownOption,
  ),
  refused('option-twice', 'An option that is chosen twice is refused: invalid-answer.', twice),
  refused('too-many', 'More options than maxChoices are refused: invalid-answer.', tooMany),
  refused('places', 'A ranking that leaves out a place is refused: invalid-answer.', badPlaces),
  refused(
    'required',
    'A required question of the first pages without an answer is refused: required-missing.',
    missing,
  ),
  refused(
    'hidden',
    'An answer to a question that is not shown is refused: invalid-answer.',
    hidden,
  ),
];
