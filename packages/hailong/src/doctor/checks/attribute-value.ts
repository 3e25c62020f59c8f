import { channelSchema, contextSchema, outcomeSchema } from '@hailong/protocol/schema';
import { IDENTIFIER_MAX } from '../../init/identifier-warnings.ts';
import type { Check } from '../finding.ts';

const SCHEMAS = { ...contextSchema.shape, channel: channelSchema };

/** The values that an attribute is restricted to, or what else is expected of it. */
const EXPECTED: Record<string, string> = {
  level: contextSchema.shape.level.unwrap().options.join(', '),
  outcome: outcomeSchema.options.join(', '),
  channel: channelSchema.options.join(', '),
};

/** A collector would refuse the value of an attribute, so the element leaves it out. */
export const attributeValue: Check = ({ page }) =>
  page.elements.flatMap(({ place, attributes }) =>
    Object.entries(SCHEMAS).flatMap(([name, schema]) => {
      const value = attributes[name]?.normalize().trim();
      if (!value || schema.safeParse(value).success) return [];
      const expected = EXPECTED[name];
      return [
        {
          id: 'attribute-value' as const,
          severity: 'error' as const,
          seen: {
            vi: `${place}: ${name}="${value}", đáng lẽ là ${expected ?? `nhiều nhất ${IDENTIFIER_MAX} ký tự, không có ký tự điều khiển`}.`,
            en: `${place}: received ${name}="${value}", expected ${expected ?? `at most ${IDENTIFIER_MAX} characters and no control character`}.`,
          },
          why: {
            vi: 'Bộ thu từ chối giá trị này, nên phiếu bỏ nó đi và câu trả lời thiếu thông tin đó.',
            en: 'A collector refuses it, so the survey leaves it out, and answers come without it.',
          },
          mend: {
            vi: 'Sửa giá trị, hoặc bỏ thuộc tính nếu trang không biết.',
            en: 'Mend the value, or drop the attribute where the page does not know.',
          },
        },
      ];
    }),
  );
