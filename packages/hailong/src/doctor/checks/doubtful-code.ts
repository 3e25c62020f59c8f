import { identifierWarnings } from '../../init/identifier-warnings.ts';
import type { Check } from '../finding.ts';

/** The code of an agency or a procedure is of an unusual form, or leads to a person. */
export const doubtfulCode: Check = ({ page }) =>
  page.elements.flatMap(({ place, attributes }) =>
    (['agency', 'procedure'] as const).flatMap((name) =>
      identifierWarnings(name, attributes[name] ?? '').map(({ text, isPersonal }) => ({
        id: isPersonal ? ('personal-code' as const) : ('doubtful-code' as const),
        severity: isPersonal ? ('error' as const) : ('hint' as const),
        seen: { vi: `${place}: ${text.vi}`, en: `${place}: ${text.en}` },
        why: isPersonal
          ? {
              vi: 'Mã này đi kèm câu trả lời: phiếu không còn ẩn danh.',
              en: 'The code goes with the answer, which is anonymous no more.',
            }
          : {
              vi: 'Kết quả được tính theo đúng từng chữ của mã; gõ sai là thành cơ quan khác.',
              en: 'Figures are kept by the letters of the code; a slip makes another agency of it.',
            },
        mend: {
          vi: 'Đối chiếu với danh mục mã của bộ, của tỉnh.',
          en: "Compare it with the ministry's or province's list of codes.",
        },
      })),
    ),
  );
