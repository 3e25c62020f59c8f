import { orcaWords } from '../orca-words.ts';
import type { Scenario } from '../scenario.ts';

const { focusMode, form, radio, isChosen, isNotChosen, button } = orcaWords;

/** Choosing, before anything is sent. */
export const choose: Scenario = {
  title: 'a rating is chosen by its words and its place among the others',
  steps: [
    { press: 'Tab', hears: ['Tải kết quả'] },
    {
      press: 'Tab',
      hears: [
        form,
        'Mức độ hài lòng của người nộp hồ sơ',
        'Ông/Bà hài lòng hay không hài lòng với việc giải quyết thủ tục này?',
        'Rất không hài lòng',
        isNotChosen,
        radio,
        '1 của 6',
      ],
    },
    // From here on the arrow keys belong to the page, not to the screen reader.
    { press: 'Insert+a', hears: [focusMode] },
    { press: 'Down', hears: ['Không hài lòng', isChosen, radio, '2 của 6'] },
    { press: 'Down', hears: ['Bình thường', isChosen, radio, '3 của 6'] },
    { press: 'Down', hears: ['Hài lòng', isChosen, radio, '4 của 6'] },
    { press: 'Down', hears: ['Rất hài lòng', isChosen, radio, '5 của 6'] },
    { press: 'Down', hears: ['Không trả lời', isChosen, radio, '6 của 6'] },
    { press: 'Tab', hears: ['Gửi đánh giá', button] },
  ],
};
