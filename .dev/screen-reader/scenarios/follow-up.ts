import { orcaWords } from '../orca-words.ts';
import type { Scenario, Step } from '../scenario.ts';

const { button, checkbox, heading2, isChosen, isNotTicked, isTicked } = orcaWords;

function tabTo(label: string): Step {
  return { press: 'Tab', hears: [label, checkbox, isNotTicked] };
}

/** What may be said after the rating. */
export const followUp: Scenario = {
  title: 'further questions are offered, and what is added is recorded',
  steps: [
    { press: 'Tab', hears: ['Tải kết quả'] },
    { press: 'Tab', hears: ['Rất không hài lòng'] },
    { press: 'space', hears: [isChosen] },
    { press: 'Tab', hears: ['Gửi đánh giá'] },
    { press: 'Return', hears: ['Cảm ơn Ông/Bà đã đánh giá', 'Đã ghi nhận.'] },
    { press: 'Tab', hears: ['Sao chép mã', button] },
    {
      press: 'Tab',
      hears: ['những điểm nào chưa tốt?', 'Tìm dịch vụ và nộp hồ sơ trực tuyến', checkbox],
    },
    { press: 'space', hears: [isTicked] },
    ...[
      'Giấy tờ, phí và thời hạn',
      'Sự hướng dẫn, hỗ trợ của công chức',
      'Kết quả giải quyết hồ sơ',
      'Việc tiếp nhận, trả lời góp ý',
      'Điểm khác',
    ].map(tabTo),
    {
      press: 'Tab',
      hears: ['nên cải thiện điều gì trước?', 'Biểu mẫu trực tuyến dễ dùng hơn', checkbox],
    },
    { press: 'space', hears: [isTicked] },
    ...[
      'Hướng dẫn dễ hiểu hơn',
      'Ít giấy tờ hơn',
      'Giải quyết nhanh hơn',
      'Thông báo tình trạng hồ sơ kịp thời hơn',
      'Công chức hỗ trợ chu đáo hơn',
      'Trả lời góp ý, phản ánh kịp thời hơn',
    ].map(tabTo),
    { press: 'Tab', hears: ['Ông/Bà muốn góp ý thêm điều gì?', 'Xin không ghi họ tên'] },
    { press: 'Tab', hears: ['Gửi thêm ý kiến', button] },
    { press: 'Return', hears: ['Cảm ơn Ông/Bà đã đánh giá', heading2, 'Đã ghi nhận.'] },
  ],
};
