import type { Scenario } from '../scenario.ts';

/** The collector is out of reach until after the sending. */
export const saved: Scenario = {
  title: 'a rating that cannot be delivered is said to be saved, and later to be recorded',
  isCollectorAway: true,
  steps: [
    { press: 'Tab', hears: ['Tải kết quả'] },
    { press: 'Tab', hears: ['Rất không hài lòng'] },
    { press: 'space', hears: ['được chọn'] },
    { press: 'Tab', hears: ['Gửi đánh giá'] },
    { press: 'Return', hears: ['Đã lưu trên máy và sẽ được gửi khi có mạng.'] },
    { act: (service) => service.startCollector(), hears: ['Đã ghi nhận.'] },
  ],
};
