import type { TemplateResult } from 'lit/html.js';
import type { RatingQuestion } from '@hailong/protocol';
import type { Asked } from './asked.ts';
import { frame } from './frame.ts';
import { scale } from './scale.ts';

/** Draws a question answered by one point of a scale. */
export function rating(asked: Asked<RatingQuestion>): TemplateResult {
  const { question, answer, reply } = asked;
  return frame(
    asked,
    scale(asked, { name: question.id, display: question.display, answer, reply }),
  );
}
