interface PlaygroundTexts {
  title: string;
  intro: string;
  model: string;
  language: string;
  theme: string;
  themes: Readonly<Record<'light' | 'dark', string>>;
  width: string;
  widths: Readonly<Record<'wide' | 'narrow', string>>;
  share: string;
  shared: string;
  brokenLink: string;
  editor: string;
  preview: string;
  fine: string;
  notJson: string;
  mistakes: string;
  line: string;
  sent: string;
  sentNone: string;
}

const vi: PlaygroundTexts = {
  title: 'Thử sửa phiếu',
  intro:
    'Sửa phiếu ở ô bên dưới và xem ngay phiếu mà người dân sẽ thấy. Mọi việc diễn ra trong trình duyệt này; không có gì được gửi đi.',
  model: 'Bắt đầu từ mẫu',
  language: 'Ngôn ngữ',
  theme: 'Nền',
  themes: { light: 'sáng', dark: 'tối' },
  width: 'Bề rộng',
  widths: { wide: 'hết chỗ', narrow: '320 px' },
  share: 'Chép đường dẫn tới phiếu này',
  shared: 'Đã chép. Ai mở đường dẫn sẽ thấy phiếu đang có ở đây.',
  brokenLink: 'Đường dẫn không chứa một phiếu nguyên vẹn; xin chép lại từ nơi gửi.',
  editor: 'Phiếu (JSON)',
  preview: 'Người dân sẽ thấy',
  fine: 'Phiếu hợp lệ.',
  notJson: 'Chưa đúng cú pháp JSON. Bản xem vẫn là phiếu hợp lệ gần nhất.',
  mistakes: 'Phiếu chưa hợp lệ. Bản xem vẫn là phiếu hợp lệ gần nhất.',
  line: 'Dòng',
  sent: 'Những gì lẽ ra được gửi cho bộ thu',
  sentNone: 'Chưa có gì: xin chọn một mức rồi bấm gửi trong bản xem.',
};

const en: PlaygroundTexts = {
  title: 'Playground',
  intro:
    'Edit the survey below and see at once what citizens will see. It all happens in this browser; nothing is sent.',
  model: 'Begin with',
  language: 'Language',
  theme: 'Colours',
  themes: { light: 'light', dark: 'dark' },
  width: 'Width',
  widths: { wide: 'all there is', narrow: '320 px' },
  share: 'Copy a link to this survey',
  shared: 'Copied. Whoever opens the link sees the survey as it is here.',
  brokenLink: 'The link does not hold a whole survey; copy it again from where it was sent.',
  editor: 'Survey (JSON)',
  preview: 'What citizens will see',
  fine: 'The survey is valid.',
  notJson: 'This is not JSON yet. The preview still shows the last valid survey.',
  mistakes: 'The survey is not valid yet. The preview still shows the last valid one.',
  line: 'Line',
  sent: 'What would have been sent to the collector',
  sentNone: 'Nothing yet: choose a level and press send in the preview.',
};

/** The words of the playground, by language. */
export const playgroundTexts: Readonly<Record<string, PlaygroundTexts>> = { vi, en };
