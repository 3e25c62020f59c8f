import type { Survey } from '@hailong/protocol';
import { fixtureSurvey } from '../../../protocol/fixtures/index.ts';

/** The survey of the fixtures with a ranking: a question of every kind but yes-no. */
export const wrongSurvey: Survey = {
  ...fixtureSurvey,
  pages: fixtureSurvey.pages.map((page) =>
    page.followUp
      ? {
          ...page,
          questions: [
            ...page.questions,
            {
              id: 'order',
              kind: 'ranking',
              text: { vi: 'Xin xếp thứ tự.', en: 'Please rank.' },
              options: [
                { id: 'speed', text: { vi: 'Nhanh', en: 'Speed' } },
                { id: 'clarity', text: { vi: 'Rõ', en: 'Clarity' } },
              ],
            },
          ],
        }
      : page,
  ),
};
