import { ourScripts } from '../facts/our-scripts.ts';
import type { Check, Finding } from '../finding.ts';
import type { FrameSeen } from '../page-seen.ts';

/** What the form in a frame needs to be allowed. */
const ALLOWED = ['allow-scripts', 'allow-forms', 'allow-same-origin'];

function untitled({ src }: FrameSeen): Finding {
  return {
    id: 'frame-title',
    severity: 'warning',
    seen: { vi: `Khung ${src} không có title.`, en: `The frame ${src} has no title.` },
    why: {
      vi: 'Phần mềm đọc màn hình không nói được khung này là gì (WCAG 4.1.2).',
      en: 'Screen readers cannot say what the frame is (WCAG 4.1.2).',
    },
    mend: {
      vi: 'Thêm title="Đánh giá mức độ hài lòng".',
      en: 'Add title="Đánh giá mức độ hài lòng".',
    },
  };
}

function boxedIn({ src, sandbox = '' }: FrameSeen): Finding {
  const lacking = ALLOWED.filter((each) => !sandbox.split(/\s+/).includes(each)).join(' ');
  return {
    id: 'frame-sandbox',
    severity: lacking.includes('allow-forms') ? 'error' : 'warning',
    seen: {
      vi: `Khung ${src}: sandbox thiếu ${lacking}.`,
      en: `The frame ${src}: sandbox lacks ${lacking}.`,
    },
    why: {
      vi: 'Không có allow-forms thì phiếu không gửi được; thiếu các quyền kia thì khung không tự cao bằng phiếu.',
      en: 'Without allow-forms the form cannot be sent; without the others the frame does not get the height of the form.',
    },
    mend: { vi: `sandbox="${ALLOWED.join(' ')}"`, en: `sandbox="${ALLOWED.join(' ')}"` },
  };
}

function fixed({ src }: FrameSeen): Finding {
  return {
    id: 'frame-script',
    severity: 'hint',
    seen: {
      vi: `Khung ${src}: trang không tải hailong-frame.js.`,
      en: `The frame ${src}: the page does not load hailong-frame.js.`,
    },
    why: {
      vi: 'Khung không tự cao bằng phiếu; trên điện thoại phải cuộn trong khung.',
      en: 'The frame does not get the height of the form; on a telephone one scrolls inside it.',
    },
    mend: {
      vi: 'Thêm thẻ script của hailong-frame.js, lấy từ chính bộ thu.',
      en: 'Add a script tag with hailong-frame.js, from the collector itself.',
    },
  };
}

/** A frame with a form lacks something. */
export const frameAttributes: Check = (observation) =>
  observation.page.documents.flatMap(({ frames, url }) => {
    const hasScript = ourScripts(observation).some(
      ({ script, document }) => document.url === url && script.src.includes('hailong-frame.js'),
    );
    return frames.flatMap((frame) => {
      const { title, sandbox } = frame;
      const isBoxedIn =
        sandbox !== undefined && ALLOWED.some((each) => !sandbox.split(/\s+/).includes(each));
      return [
        ...(title.trim() ? [] : [untitled(frame)]),
        ...(isBoxedIn ? [boxedIn(frame)] : []),
        ...(hasScript ? [] : [fixed(frame)]),
      ];
    });
  });
