import { questionView } from './page-view.ts';
import type { Screen } from './screen.ts';

/**
 * Draws every question of a survey once, off the screen, and throws an Error that names the one
 * that cannot be drawn. The full check against the schema is the collector's and the author's;
 * this one costs few bytes and makes sure that a citizen never meets an empty box.
 */
export function assertShowable(screen: Screen): void {
  const { survey, pages } = screen.session;
  let at = '';
  try {
    screen.say(survey.title);
    for (const page of survey.pages) {
      for (const question of page.questions) {
        at = `question "${question.id}" `;
        questionView(screen, page, question);
      }
    }
    at = '';
    if (!pages.length) throw new TypeError('no question to begin with');
  } catch (error) {
    throw new Error(`survey "${survey.id}" cannot be shown: ${at}${(error as Error).message}`);
  }
}
