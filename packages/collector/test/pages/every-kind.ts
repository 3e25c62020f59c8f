import type { Survey } from '@hailong/protocol';

const text = (vi: string) => ({ vi, en: `${vi} (en)` });
const points = [1, 2, 3, 4, 5].map((value) => ({ value, label: text(`Mức ${value}`) }));
const options = ['a', 'b', 'c'].map((id) => ({ id, text: text(`Ý ${id}`) }));

/** A survey with every kind of question, a condition on the same page, and two follow-up pages. */
export const everyKind: Survey = {
  format: 'hailong-survey@1',
  id: 'every-kind',
  version: 3,
  languages: ['vi', 'en'],
  title: text('Mọi loại câu hỏi'),
  official: false,
  source: { title: 'Thử' },
  method: 'test@1',
  index: { formula: 'top-two-share@1', questions: ['faces'] },
  scales: [{ id: 'five', points }],
  pages: [
    {
      id: 'one',
      questions: [
        {
          id: 'faces',
          kind: 'rating',
          scale: 'five',
          display: 'faces',
          required: true,
          text: text('Mặt'),
        },
        {
          id: 'numbers',
          kind: 'rating',
          scale: 'five',
          display: 'numbers',
          decline: true,
          text: text('Số'),
        },
        {
          id: 'why',
          kind: 'choice',
          options,
          decline: true,
          required: true,
          showIf: { question: 'faces', atMost: 2 },
          text: text('Vì sao'),
        },
      ],
    },
    {
      id: 'two',
      title: text('Trang hai'),
      questions: [
        {
          id: 'grid',
          kind: 'grid',
          scale: 'five',
          required: true,
          decline: true,
          items: options,
          text: text('Bảng'),
        },
        {
          id: 'several',
          kind: 'choices',
          options,
          maxChoices: 2,
          decline: true,
          text: text('Nhiều ý'),
        },
        { id: 'known', kind: 'yes-no', decline: true, text: text('Đã biết') },
        { id: 'order', kind: 'ranking', options, places: 2, decline: true, text: text('Thứ tự') },
        { id: 'words', kind: 'text', maxLength: 20, decline: true, text: text('Lời') },
      ],
    },
    {
      id: 'more',
      followUp: true,
      questions: [{ id: 'comment', kind: 'text', maxLength: 100, text: text('Góp ý') }],
    },
  ],
};
