import type { TemplateResult } from 'lit/html.js';
import type { Question } from '@hailong/protocol';
import type { Asked } from './asked.ts';
import { choice, choices } from './choice.ts';
import { grid } from './grid.ts';
import { rating } from './rating.ts';
import { text } from './text.ts';

const templates = { rating, grid, choice, choices, text } as {
  [kind in Question['kind']]: (asked: Asked) => TemplateResult;
};

/** Draws a question of any kind; throws a TypeError for a kind that does not exist. */
export function drawQuestion(asked: Asked): TemplateResult {
  return templates[asked.question.kind](asked);
}
