import { baseOf } from '../../collector/base-of.ts';
import type { Check } from '../finding.ts';

/** An element has no collector, or an address that is none. */
export const collectorMissing: Check = ({ page }) =>
  page.elements
    .filter(({ hasOwnClient }) => !hasOwnClient)
    .flatMap(({ place, attributes }) => {
      const given = (attributes['collector'] ?? '').split(/\s+/).filter(Boolean);
      const wrong = given.length === 0 ? [''] : given.filter((each) => !baseOf(each));
      return wrong.map((each) => ({
        id: 'collector-missing' as const,
        severity: 'error' as const,
        seen: {
          vi: `${place}: collector="${each}", đáng lẽ là https://ten-may/duong-dan.`,
          en: `${place}: received collector="${each}", expected https://host/path.`,
        },
        why: {
          vi: 'Không có nơi nhận câu trả lời.',
          en: 'There is nowhere to send an answer to.',
        },
        mend: {
          vi: 'Đặt thuộc tính collector bằng địa chỉ của bộ thu.',
          en: 'Set the attribute collector to the address of the collector.',
        },
      }));
    });
