import type { DefaultTheme } from 'vitepress';
import { foldTerm } from './fold-term.ts';

/** The search of the site: an index of each language in the site itself, asked in the browser. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    detailedView: true,
    miniSearch: {
      options: { processTerm: foldTerm },
      searchOptions: {
        // Syllables of Vietnamese are short words: each has to be there, and exactly so.
        combineWith: 'AND',
        fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
      },
    },
    locales: {
      root: {
        translations: {
          button: { buttonText: 'Tìm', buttonAriaLabel: 'Tìm trong tài liệu' },
          modal: {
            displayDetails: 'Hiện hoặc ẩn đoạn trích',
            resetButtonTitle: 'Xóa từ cần tìm',
            backButtonTitle: 'Đóng',
            noResultsText: 'Không tìm thấy gì cho',
            footer: {
              selectText: 'chọn',
              selectKeyAriaLabel: 'phím Enter',
              navigateText: 'di chuyển',
              navigateUpKeyAriaLabel: 'mũi tên lên',
              navigateDownKeyAriaLabel: 'mũi tên xuống',
              closeText: 'đóng',
              closeKeyAriaLabel: 'phím Escape',
            },
          },
        },
      },
    },
  },
};
