import type { Check } from '../finding.ts';

/** A link or a frame leads to no form. */
export const formDead: Check = ({ probed }) =>
  Object.entries(probed.forms)
    .filter(([, { isForm }]) => !isForm)
    .map(([address, { status }]) => ({
      id: 'form-dead',
      severity: 'error',
      seen: {
        vi: `${address} không phải một phiếu: ${status ?? 'không trả lời'}.`,
        en: `${address} is no form: ${status ?? 'no answer'}.`,
      },
      why: {
        vi: 'Người dân bấm vào đó thì không đánh giá được.',
        en: 'Citizens who follow it cannot rate.',
      },
      mend: {
        vi: 'Sửa địa chỉ: phiếu nằm ở {bộ thu}/s/{mã phiếu}.',
        en: 'Mend the address: forms are at {collector}/s/{survey}.',
      },
    }));
