import type { Check } from '../finding.ts';

/** A bar of the page lies over a control. */
export const covered: Check = ({ page }) =>
  page.elements.flatMap(({ place, coveredBy }) =>
    coveredBy === undefined
      ? []
      : [
          {
            id: 'covered' as const,
            severity: 'warning' as const,
            seen: {
              vi: `${place}: ${coveredBy} nằm đè lên nút hoặc lựa chọn khi cuộn tới.`,
              en: `${place}: ${coveredBy} lies over a control that is scrolled to.`,
            },
            why: {
              vi: 'Người dùng bàn phím không thấy chỗ mình đang chọn (WCAG 2.2, 2.4.11).',
              en: 'People who use a keyboard do not see where they are (WCAG 2.2, 2.4.11).',
            },
            mend: {
              vi: 'Đặt trên thẻ html: scroll-padding-top và scroll-padding-bottom bằng chiều cao của thanh đó.',
              en: 'Set scroll-padding-top and scroll-padding-bottom of html to the height of the bar.',
            },
          },
        ],
  );
