import { orcaWords } from '../orca-words.ts';
import type { Scenario } from '../scenario.ts';

const { button, isChosen, radio } = orcaWords;

/** The page is opened again before anything was sent. */
export const resume: Scenario = {
  title: 'a survey that was begun is resumed, which is said, and nothing has to be chosen again',
  path: '/kept',
  steps: [
    { press: 'Tab', hears: ['Tải kết quả'] },
    { press: 'Tab', hears: ['Rất không hài lòng'] },
    { press: 'space', hears: [isChosen] },
    {
      press: 'F5',
      hears: [
        'Đây là phần Ông/Bà đã trả lời lần trước, còn giữ trên máy này.',
        'Đánh giá không kèm danh tính và chỉ được gửi khi Ông/Bà bấm nút gửi.',
      ],
      isInAnyOrder: true,
    },
    { press: 'Tab', hears: ['Tải kết quả'] },
    { press: 'Tab', hears: ['Bắt đầu lại', button] },
    { press: 'Tab', hears: ['Rất không hài lòng', isChosen, radio, '1 của 6'] },
    { press: 'Tab', hears: ['Gửi đánh giá', button] },
    { press: 'Return', hears: ['Cảm ơn Ông/Bà đã đánh giá', 'Đã ghi nhận.'] },
  ],
};
