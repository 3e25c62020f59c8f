import type { AnswerMistake, Question } from '@hailong/protocol';
import { html } from 'ghtml';
import { questionSection } from '../controls/question.ts';
import { pickText } from '../language/pick-text.ts';
import { speak, type Say } from '../messages/say.ts';
import { describeMistake } from './describe-mistake.ts';
import type { Draft } from './draft.ts';
import type { NamedComplaint } from './error-summary.ts';
import { hiddenInputs } from './hidden-inputs.ts';
import { postForm } from './post-form.ts';
import type { Step } from './split-into-steps.ts';
import { openSteps, questionsOf, stepsOf } from './steps-of.ts';
import { isOnlyStep } from './take-action.ts';

/** A step on its way into HTML. */
export interface ShownStep {
  draft: Draft;
  step: Step;
  complaints: NamedComplaint[];
}

function aboutOf(question: Question, item: string | undefined, language: string): string {
  const items = question.kind === 'grid' ? question.items : [];
  return pickText(items.find(({ id }) => id === item)?.text ?? question.text, language);
}

/** Says the mistakes of a step in the words of the page. */
export function complain(
  { draft, step }: Omit<ShownStep, 'complaints'>,
  mistakes: AnswerMistake[],
) {
  const say = speak(draft.language);
  return mistakes.flatMap((mistake): NamedComplaint[] => {
    const question = step.questions.find(({ id }) => id === mistake.question);
    if (!question) return [];
    const complaint = describeMistake(mistake, question, draft.answers[question.id], say);
    return [{ ...complaint, about: aboutOf(question, complaint.item, draft.language) }];
  });
}

function buttons(draft: Draft, step: Step, say: Say): string {
  const sends = isOnlyStep(stepsOf(draft));
  const send = draft.revision === 1 ? say('send') : say('sendMore');
  const back = html`<button class="button button-quiet" name="action" value="back">
    ${say('back')}
  </button>`;
  return html`<div class="buttons">
    <button class="button" name="action" value="${sends ? 'send' : 'next'}">
      ${sends ? send : say('next')}
    </button>
    !${openSteps(draft)[0]?.id === step.id ? '' : back}
  </div>`;
}

/** Writes the form of one step: its questions, the answers so far unseen, and the buttons. */
export function stepForm({ draft, step, complaints }: ShownStep): string {
  const { survey, answers, language } = draft;
  const say = speak(language);
  const shown = questionsOf(step, draft);
  const sections = shown.map((question) =>
    questionSection({
      survey,
      question,
      answer: answers[question.id],
      complaints: complaints.filter((complaint) => complaint.question === question.id),
      language,
      say,
    }),
  );
  return postForm(
    draft,
    html`!${hiddenInputs(draft, shown, step.id)} !${sections} !${buttons(draft, step, say)}`,
  );
}
