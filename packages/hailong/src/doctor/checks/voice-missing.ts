import type { Check } from '../finding.ts';

/** The file that reads the survey aloud is not there. */
export const voiceMissing: Check = ({ page, probed }) =>
  page.elements.flatMap(({ place, attributes, document }) => {
    const { voice } = attributes;
    const base = page.documents[document]?.url;
    if (!voice || !URL.canParse(voice, base)) return [];
    const { href } = new URL(voice, base);
    const { status, type } = probed.files[href] ?? { status: undefined, type: '' };
    if (status === 200 && /javascript/.test(type)) return [];
    return [
      {
        id: 'voice-missing' as const,
        severity: 'error' as const,
        seen: {
          vi: `${place}: ${href} không phải tệp giọng đọc: ${status ?? 'không trả lời'} ${type}.`,
          en: `${place}: ${href} is no voice: ${status ?? 'no answer'} ${type}.`,
        },
        why: {
          vi: 'Nút nghe phiếu có đó nhưng không đọc.',
          en: 'The button to listen is there and reads nothing.',
        },
        mend: {
          vi: 'Dùng hailong-voice.js do bộ thu cung cấp, cạnh hailong.js cùng phiên bản.',
          en: "Use the collector's hailong-voice.js, beside hailong.js of the same version.",
        },
      },
    ];
  });
