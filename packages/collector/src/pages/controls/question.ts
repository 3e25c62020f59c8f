import type { Question } from '@hailong/protocol';
import { html } from 'ghtml';
import { pickText } from '../language/pick-text.ts';
import { choiceControls } from './choice.ts';
import { choicesControls } from './choices.ts';
import type { Control } from './control.ts';
import { fieldset } from './fieldset.ts';
import { gridControls } from './grid.ts';
import { rankingControls } from './ranking.ts';
import { ratingControls } from './rating.ts';
import { requiredMark } from './required-mark.ts';
import { textQuestion } from './text.ts';
import { yesNoControls } from './yes-no.ts';

/** Hands the control on with its question narrowed down to its kind. */
function controls(control: Control, question: Exclude<Question, { kind: 'text' }>): string {
  switch (question.kind) {
    case 'rating':
      return ratingControls({ ...control, question });
    case 'grid':
      return gridControls({ ...control, question });
    case 'choice':
      return choiceControls({ ...control, question });
    case 'choices':
      return choicesControls({ ...control, question });
    case 'yes-no':
      return yesNoControls({ ...control, question });
    case 'ranking':
      return rankingControls({ ...control, question });
  }
}

/** Writes a question of any kind with its text, hint, messages and controls. */
export function questionSection(control: Control): string {
  const { question, complaints, language, say } = control;
  if (question.kind === 'text') return textQuestion({ ...control, question });
  const { id, text, hint, kind } = question;
  return fieldset({
    id: `question.${id}`,
    kind,
    legend: html`<h2 class="question-text">
      ${pickText(text, language)}!${requiredMark(question, say)}
    </h2>`,
    hint: hint && pickText(hint, language),
    complaints: complaints.filter(({ item }) => item === undefined),
    content: controls(control, question),
    say,
  });
}
