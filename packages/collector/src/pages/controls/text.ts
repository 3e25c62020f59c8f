import type { TextQuestion } from '@hailong/protocol';
import { html } from 'ghtml';
import { DECLINED, fieldName } from '../form/field-name.ts';
import { pickText } from '../language/pick-text.ts';
import type { Control } from './control.ts';
import { declineBox } from './decline-box.ts';
import { describedBy, messages } from './fieldset.ts';
import { requiredMark } from './required-mark.ts';

function writtenIn(answer: unknown): string {
  if (Array.isArray(answer)) return answer.filter((part) => part !== DECLINED).join('\n');
  return typeof answer === 'string' ? answer : '';
}

/**
 * Writes a text question. The text box takes more than the question allows, so that a text pasted
 * in is complained about and never cut short unseen.
 */
export function textQuestion(control: Control<TextQuestion>): string {
  const { question, answer, complaints, language, say } = control;
  const id = fieldName(question.id);
  const hint = question.hint && pickText(question.hint, language);
  const limit = say('textLimit', { max: question.maxLength });
  return html`<div class="question text${complaints.length > 0 ? ' is-wrong' : ''}">
    <h2 class="question-text">
      <label for="${id}">${pickText(question.text, language)}</label>!${requiredMark(question, say)}
    </h2>
    <p class="hint" id="${id}-hint">${hint ? `${hint} ${limit}` : limit}</p>
    !${messages(id, complaints, say)}
    <textarea id="${id}" name="${id}" rows="5" !${describedBy(id, limit, complaints)}>
${writtenIn(answer)}</textarea>
    !${question.decline ? declineBox(control) : ''}
  </div>`;
}
