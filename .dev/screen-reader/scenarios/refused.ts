import type { Scenario } from '../scenario.ts';

/** The collector refuses for good. */
export const refused: Scenario = {
  title: 'a rating that the collector refuses is said not to be recorded',
  path: '/unknown-question',
  steps: [
    { press: 'Tab', hears: ['Tải kết quả'] },
    { press: 'Tab', hears: ['Rất không hài lòng'] },
    { press: 'space', hears: ['được chọn'] },
    { press: 'Tab', hears: ['Gửi đánh giá'] },
    { press: 'Return', hears: ['Đánh giá chưa được ghi nhận.'] },
  ],
};
