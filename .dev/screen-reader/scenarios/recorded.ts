import { orcaWords } from '../orca-words.ts';
import type { Scenario } from '../scenario.ts';

/** The usual way. */
export const recorded: Scenario = {
  title: 'a rating that is sent is thanked for and said to be recorded',
  steps: [
    { press: 'Tab', hears: ['Tải kết quả'] },
    { press: 'Tab', hears: ['Rất không hài lòng'] },
    { press: 'space', hears: [orcaWords.isChosen] },
    { press: 'Tab', hears: ['Gửi đánh giá'] },
    { press: 'Return', hears: ['Cảm ơn Ông/Bà đã đánh giá', orcaWords.heading2] },
    { hears: ['Đã ghi nhận.', 'Mã biên nhận:'] },
  ],
};
