import type { Survey } from '@hailong/protocol';
import { fixtureSurvey } from '../../../protocol/fixtures/index.ts';

/** The survey of the fixtures with a ranking and a yes-no question: one of every kind. */
export const everyKindSurvey: Survey = {
  ...fixtureSurvey,
  pages: fixtureSurvey.pages.map((page) =>
    page.followUp
      ? {
          ...page,
          questions: [
            ...page.questions,
            { id: 'again', kind: 'yes-no', text: { vi: 'Có quay lại không?', en: 'Again?' } },
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
