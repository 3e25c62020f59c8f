import { checkAnswer, type AnswerMistake } from '@hailong/protocol';
import { BLANK } from './blank-text.ts';
import type { Draft } from './draft.ts';
import { foundTexts } from './found-texts.ts';
import { openSteps, questionsOf } from './steps-of.ts';
import type { Step } from './split-into-steps.ts';

/** What to do after a press on a button: show a step, with its mistakes; show everything again; or record. */
export type Move =
  | { kind: 'step'; step: Step; mistakes: AnswerMistake[] }
  /** Nothing was added that could be sent. */
  | { kind: 'nothing'; step: Step }
  | { kind: 'review' }
  /** What was found in a text has been blanked; everything is shown again. */
  | { kind: 'blanked' }
  | { kind: 'record' };

/** What was pressed, and on which step; the review has no step. */
export interface Press {
  action: string;
  step: string | undefined;
}

/** What the name of a button starts with that leads from the review back to one step. */
export const CHANGE = 'change.';

function mistakesOf(step: Step, draft: Draft): AnswerMistake[] {
  return questionsOf(step, draft).flatMap((question) =>
    checkAnswer(draft.survey, question, draft.answers[question.id], true),
  );
}

function show(step: Step | undefined, mistakes: AnswerMistake[] = []): Move {
  return step ? { kind: 'step', step, mistakes } : { kind: 'review' };
}

function firstWrong(steps: Step[], draft: Draft): Move | undefined {
  for (const step of steps) {
    const mistakes = mistakesOf(step, draft);
    if (mistakes.length > 0) return show(step, mistakes);
  }
  return undefined;
}

function hasAnswers(steps: Step[], { answers }: Draft): boolean {
  return steps.some(({ questions }) => questions.some(({ id }) => answers[id] !== undefined));
}

/** A step that sends by itself has not pointed out yet what seems to be personal data; the review has. */
function send(open: Step[], draft: Draft, isReviewed: boolean): Move {
  const [first] = open;
  if (first && draft.revision > 1 && !hasAnswers(open, draft))
    return { kind: 'nothing', step: first };
  const wrong = firstWrong(open, draft);
  if (wrong) return wrong;
  return isReviewed || foundTexts(draft).length === 0 ? { kind: 'record' } : { kind: 'review' };
}

/** Tells whether a step sends by itself; where a stage has several, the review at its end does. */
export function isOnlyStep(steps: Step[]): boolean {
  return steps.length < 2;
}

/** Decides what a press leads to. Nothing is recorded while any step still has a mistake. */
export function takeAction(draft: Draft, { action, step }: Press): Move {
  const open = openSteps(draft);
  const at = step === undefined ? open.length : open.findIndex(({ id }) => id === step);
  if (action === 'back') return show(open[Math.max(0, at - 1)]);
  if (action.startsWith(CHANGE)) {
    return show(open.find(({ id }) => id === action.slice(CHANGE.length)) ?? open[0]);
  }
  if (action.startsWith(BLANK)) return { kind: 'blanked' };
  if (action === 'send') return send(open, draft, step === undefined);
  const wrong = firstWrong(open.slice(0, at + 1), draft);
  return wrong ?? show(open[at + 1]);
}
