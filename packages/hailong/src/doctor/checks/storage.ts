import type { Check } from '../finding.ts';

/** Nothing can be kept on the device. */
export const storage: Check = ({ page }) =>
  page.elements.flatMap(({ place, document }) => {
    const fault = page.documents[document]?.storageFault;
    if (fault === undefined) return [];
    return [
      {
        id: 'storage' as const,
        severity: 'warning' as const,
        seen: {
          vi: `${place}: không mở được IndexedDB (${fault}).`,
          en: `${place}: IndexedDB does not open (${fault}).`,
        },
        why: {
          vi: 'Khi mất mạng, câu trả lời mất nếu người dân đóng trang; phiếu không nói "Đã lưu trên máy".',
          en: 'When the network fails, an answer is lost with the page; the survey does not say "saved on this device".',
        },
        mend: {
          vi: 'Trong iframe có sandbox: thêm allow-same-origin. Trang phải mở bằng https, không phải từ tệp.',
          en: 'In a sandboxed frame add allow-same-origin. Serve the page over https, not from a file.',
        },
      },
    ];
  });
