import { orcaWords } from '../orca-words.ts';
import type { Scenario } from '../scenario.ts';

const MESSAGE = 'Xin trả lời câu hỏi này.';

/** Send is pressed with nothing chosen. */
export const error: Scenario = {
  title: 'sending without a choice leads back to the question and says what is missing',
  steps: [
    { press: 'Tab', hears: ['Tải kết quả'] },
    { press: 'Tab', hears: ['Rất không hài lòng'] },
    { press: 'Tab', hears: ['Gửi đánh giá'] },
    {
      press: 'Return',
      hears: ['Rất không hài lòng', orcaWords.radio, '1 của 6', MESSAGE],
    },
  ],
};
