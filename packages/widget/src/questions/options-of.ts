import { html } from 'lit/html.js';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  GridQuestion,
  RankingQuestion,
  RatingQuestion,
  Scale,
  YesNoQuestion,
} from '@hailong/protocol';
import type { Screen } from '../view/screen.ts';
import { face } from './face.ts';

/** A question that is answered by picking. */
export type PickQuestion =
  | RatingQuestion
  | GridQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | YesNoQuestion
  | RankingQuestion;

/** One thing to pick; `picture` stands before its label. The value `null` declines to answer. */
export interface Option {
  value: string | number | null;
  label: string;
  picture?: unknown;
}

function pointOptions(points: Scale['points'], display: unknown, say: Screen['say']): Option[] {
  return points.map(({ value, label }) => {
    const lower = points.filter((point) => point.value < value).length;
    const number = display === 'numbers' ? html`<b>${value}</b>` : '';
    const picture = display === 'faces' ? face(lower / (points.length - 1)) : number;
    return { value, label: say(label), picture };
  });
}

/**
 * Gives the options of a question, or the points of its scale, in the order of the survey. Throws
 * a TypeError for a kind that does not exist and for a scale that the survey does not have.
 */
export function optionsOf(screen: Screen, question: PickQuestion): Option[] {
  const { id, kind, scale, options, display } = question as {
    [key in keyof RatingQuestion]?: unknown;
  } & Partial<Pick<ChoiceQuestion, 'options'>>;
  const { messages, say } = screen;
  if (kind === 'yes-no') {
    return [
      { value: 'yes', label: messages.yes },
      { value: 'no', label: messages.no },
    ];
  }
  const { scales } = screen.session.survey;
  const points = scales.find((each) => each.id === scale)?.points;
  if (!/^(rating|grid|choices?|ranking)$/.test(kind as string) || !(options ?? points?.[1])) {
    throw new TypeError(`question "${id}": received kind "${kind}", scale "${scale}"`);
  }
  return options
    ? options.map((option) => ({ value: option.id, label: say(option.text) }))
    : pointOptions(points as Scale['points'], display, say);
}
