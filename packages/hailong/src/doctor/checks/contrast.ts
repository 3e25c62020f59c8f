import { checkColors, completeTheme, schemes, type Scheme } from '@hailong/themes';
import type { Check } from '../finding.ts';
import type { ElementSeen } from '../page-seen.ts';

/** Gives the colours that the page set for this setting of the system, and the scheme they are seen in. */
function schemeShown({ attributes }: ElementSeen, system: Scheme): Scheme {
  const { theme } = attributes;
  return theme === 'light' || theme === 'dark' ? theme : system;
}

function failingPairs(element: ElementSeen, system: Scheme): string[] {
  const said = element.colors[system];
  if (Object.keys(said).length === 0) return [];
  const shown = schemeShown(element, system);
  const colors = { ...completeTheme({})[shown], ...said };
  return checkColors(colors)
    .filter(({ isEnough }) => !isEnough)
    .map(({ color, on, ratio, least }) => `${color}/${on} ${ratio.toFixed(1)}:1 < ${least}:1`);
}

/** Colours that the page set cannot be told apart. */
export const contrast: Check = ({ page }) =>
  page.elements.flatMap((element) =>
    schemes.flatMap((scheme) => {
      const pairs = failingPairs(element, scheme);
      if (pairs.length === 0) return [];
      return [
        {
          id: 'contrast' as const,
          severity: 'warning' as const,
          seen: {
            vi: `${element.place}, hệ thống ${scheme === 'light' ? 'sáng' : 'tối'}: ${pairs.join('; ')}.`,
            en: `${element.place}, ${scheme} system: ${pairs.join('; ')}.`,
          },
          why: {
            vi: 'Người nhìn kém không đọc được (WCAG 2.2 AA). Phiếu thay các cặp màu này bằng màu của nó, nên trông khác ý của cổng.',
            en: 'People with poor sight cannot read it (WCAG 2.2 AA). The survey puts its own colours in place of such pairs, so it looks other than the portal meant.',
          },
          mend: {
            vi: 'Chọn lại màu: npx hailong init --theme MÀU --force, hoặc trang /themes của bộ thu, cho màu gần nhất đọc được.',
            en: "Choose anew: npx hailong init --theme COLOUR --force, or the collector's page /themes, gives the nearest that can be read.",
          },
        },
      ];
    }),
  );
