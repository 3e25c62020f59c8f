import { speak } from '../messages/say.ts';
import type { Draft } from './draft.ts';
import type { NamedComplaint } from './error-summary.ts';
import { fieldName } from './field-name.ts';
import type { Step } from './split-into-steps.ts';
import { questionsOf } from './steps-of.ts';

/** The complaint about a follow-up that was sent empty; it belongs to the step as a whole. */
export function nothingAdded(draft: Draft, step: Step): NamedComplaint {
  const [question] = questionsOf(step, draft);
  const item = question?.kind === 'grid' ? question.items[0]?.id : undefined;
  return {
    question: '',
    item: undefined,
    target: question ? fieldName(question.id, item) : 'main',
    about: speak(draft.language)('errorNothing'),
    message: '',
  };
}
