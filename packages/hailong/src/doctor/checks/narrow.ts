import type { Check } from '../finding.ts';

/** The narrowest column that the survey is made for, in CSS pixels. */
const LEAST_WIDTH = 280;

/** An element has too little room. */
export const narrow: Check = ({ page }) =>
  page.elements
    .filter(({ width, isShown, hiddenBy }) => isShown && !hiddenBy && width < LEAST_WIDTH)
    .map(({ place, width }) => ({
      id: 'narrow',
      severity: 'warning',
      seen: {
        vi: `${place} rộng ${width} px, cần ít nhất ${LEAST_WIDTH} px.`,
        en: `${place} is ${width} px wide, expected at least ${LEAST_WIDTH} px.`,
      },
      why: {
        vi: 'Chữ bị chia vụn và nút khó bấm.',
        en: 'Words are cut to pieces and buttons are hard to hit.',
      },
      mend: {
        vi: 'Cho phần tử chứa phiếu rộng hơn, hoặc đặt phiếu vào cột chính.',
        en: 'Make what holds the survey wider, or put it into the main column.',
      },
    }));
