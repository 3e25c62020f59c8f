import type { Survey } from '@hailong/protocol';
import { openFlow, stagePages } from '../flow/flow.ts';
import { catalogues } from '../messages/catalogues.ts';
import { chooseLanguage } from '../messages/choose-language.ts';
import { vi } from '../messages/vi.ts';
import { questionView, type Actions } from './survey-view.ts';

/**
 * Draws every question of a survey once, off the screen, and throws an Error that names the first
 * one that cannot be drawn. The full check against the schema is the collector's and the author's;
 * this one costs few bytes and makes sure that a citizen never meets an empty box.
 */
export function assertShowable(survey: Survey): void {
  let at = 'survey';
  try {
    const { format, id, title, languages, pages } = survey;
    at = `survey "${id}"`;
    if (format !== 'hailong-survey@1') {
      throw new TypeError(`received format "${format}", expected "hailong-survey@1"`);
    }
    const flow = openFlow(survey);
    const language = chooseLanguage([], languages);
    const screen = { flow, language, messages: catalogues[language] ?? vi, mistakes: [] };
    for (const page of pages) {
      for (const question of page.questions) {
        at = `survey "${id}", question "${question.id}"`;
        questionView({ ...screen, status: undefined, isNothingAdded: false }, {} as Actions, page, question);
      }
    }
    at = `survey "${id}"`;
    if (!title || !stagePages(flow).length) throw new TypeError('has no title or no question to begin with');
  } catch (error) {
    throw new Error(`${at} cannot be shown: ${(error as Error).message}`);
  }
}
