import { didYouMean } from '../facts/did-you-mean.ts';
import { anyAttribute, knownAttributes } from '../facts/known-attributes.ts';
import type { Check } from '../finding.ts';

/** An element has an attribute that means nothing to it. */
export const unknownAttribute: Check = ({ page }) =>
  page.elements.flatMap(({ place, attributes }) =>
    Object.keys(attributes)
      .filter(
        (name) =>
          !(knownAttributes as readonly string[]).includes(name) && !anyAttribute.test(name),
      )
      .map((name) => {
        const near = didYouMean(name, knownAttributes);
        return {
          id: 'unknown-attribute' as const,
          severity: 'warning' as const,
          seen: {
            vi: `${place}: không có thuộc tính "${name}"${near ? `; có phải "${near}"?` : '.'}`,
            en: `${place}: there is no attribute "${name}"${near ? `; did you mean "${near}"?` : '.'}`,
          },
          why: {
            vi: 'Thuộc tính không biết thì bị bỏ qua, không báo gì.',
            en: 'An attribute that is not known is passed over without a word.',
          },
          mend: {
            vi: `Các thuộc tính: ${knownAttributes.join(', ')}.`,
            en: `The attributes are: ${knownAttributes.join(', ')}.`,
          },
        };
      }),
  );
