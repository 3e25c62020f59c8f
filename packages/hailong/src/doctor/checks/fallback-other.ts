import { formParts } from '../facts/form-parts.ts';
import { surveyIdOf } from '../facts/survey-id-of.ts';
import type { Check } from '../finding.ts';
import type { ElementSeen } from '../page-seen.ts';

/** The parameters that have to agree with the element. */
const NAMES = ['agency', 'procedure', 'service', 'province', 'commune', 'level', 'outcome'];

function differences(element: ElementSeen, address: string): string[] {
  const form = formParts(address);
  if (!form) return [];
  const pairs = [
    { name: 'survey', own: surveyIdOf(element), linked: form.survey },
    ...NAMES.map((name) => ({
      name,
      own: element.attributes[name] ?? '',
      linked: form.query.get(name) ?? '',
    })),
  ];
  return pairs
    .filter(({ own, linked }) => own !== linked)
    .map(({ name, own, linked }) => `${name}: "${own}" ≠ "${linked}"`);
}

/** The link inside an element is about something else than the element. */
export const fallbackOther: Check = ({ page }) =>
  page.elements.flatMap((element) =>
    element.fallback.flatMap((address) => {
      const found = differences(element, address);
      if (found.length === 0) return [];
      return [
        {
          id: 'fallback-other' as const,
          severity: 'warning' as const,
          seen: {
            vi: `${element.place}: liên kết bên trong khác với thẻ: ${found.join('; ')}.`,
            en: `${element.place}: the link inside differs from the element: ${found.join('; ')}.`,
          },
          why: {
            vi: 'Câu trả lời qua liên kết được tính cho nơi khác, hoặc không tính cho nơi nào.',
            en: 'Answers that come by the link are counted elsewhere, or for nobody.',
          },
          mend: {
            vi: 'Cho liên kết cùng phiếu và cùng tham số với thuộc tính của thẻ.',
            en: "Give the link the same survey and parameters as the element's attributes.",
          },
        },
      ];
    }),
  );
