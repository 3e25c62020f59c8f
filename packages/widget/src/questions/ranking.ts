import type { TemplateResult } from 'lit/html.js';
import type { Answer, RankingQuestion } from '@hailong/protocol';
import type { Screen } from '../view/screen.ts';
import { optionList, type Picking } from './option-list.ts';

/** Gives the options in the order in which they were picked; a declined ranking stays `null`. */
function orderOf(answer: Answer | undefined): Answer | undefined {
  const places = answer as Record<string, number> | null | undefined;
  return places && Object.keys(places).sort((a, b) => Number(places[a]) - Number(places[b]));
}

/**
 * Draws the options of a ranking, which are picked in their order. That needs no dragging, which
 * many cannot do, and says each place in the name of its option.
 */
export function ranking(
  screen: Screen,
  question: RankingQuestion,
  { name, answer, reply }: Picking,
): TemplateResult {
  const toPlaces = (order: Answer | undefined) =>
    Array.isArray(order) && order.length
      ? Object.fromEntries(order.map((option, at) => [option, at + 1]))
      : order;
  return optionList(screen, question, {
    name,
    answer: orderOf(answer),
    reply: (order) => reply(toPlaces(order)),
  });
}
