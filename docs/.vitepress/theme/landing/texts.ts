interface Card {
  title: string;
  text: string;
  links: { text: string; href: string }[];
}

interface LandingTexts {
  claim: string;
  more: string;
  start: { text: string; href: string };
  try: { text: string; href: string };
  note: string;
  /** Where no script runs. */
  fallback: string;
  cards: Card[];
}

const vi: LandingTexts = {
  claim: 'Hỏi người dân hài lòng đến đâu khi một thủ tục kết thúc',
  more: 'Không mất câu trả lời nào, không tính hai lần, ai cũng kiểm tra được. Mã nguồn mở, chạy trên máy chủ của chính cơ quan, không cookie, không bên thứ ba.',
  start: { text: 'Đặt phiếu vào trang', href: '/guide/embed' },
  try: { text: 'Thử sửa phiếu', href: '/playground' },
  note: 'Phiếu thật, nhưng ở trang này không có gì được gửi đi.',
  fallback:
    'Phiếu cần JavaScript. Trên cổng thật, chỗ này là đường dẫn tới phiếu không cần JavaScript.',
  cards: [
    {
      title: 'Người dân',
      text: 'Chọn một mức rồi gửi. Không hỏi tên, không cần đăng nhập. Mất mạng thì câu trả lời nằm trong máy và tự gửi sau.',
      links: [{ text: 'Đánh giá như thế nào', href: '/guide/rate' }],
    },
    {
      title: 'Đơn vị phát triển',
      text: 'Một thẻ script, một phần tử. Không vướng CSS của trang, chạy được khi chính sách CSP chặt.',
      links: [{ text: 'Đặt phiếu vào trang', href: '/guide/embed' }],
    },
    {
      title: 'Cơ quan chủ quản',
      text: 'Một tiến trình, một tệp dữ liệu. Màu và chữ theo cổng của mình; tự viết phiếu bằng một tệp JSON.',
      links: [
        { text: 'Chạy và đọc kết quả', href: '/guide/results' },
        { text: 'Tự viết phiếu', href: '/guide/survey' },
      ],
    },
    {
      title: 'Người giám sát',
      text: 'Mỗi con số đi kèm số phiếu, khoảng tin cậy và cách tính. Giao thức công khai, ai cũng đếm lại được.',
      links: [
        { text: 'Lời hứa và cách kiểm tra', href: '/guide/delivery' },
        { text: 'Giao thức', href: '/reference/protocol' },
      ],
    },
  ],
};

const en: LandingTexts = {
  claim: 'Ask citizens how satisfied they are when a procedure ends',
  more: 'No answer lost, none counted twice, and anyone can check. Open source, on the agency’s own server, without cookies or third parties.',
  start: { text: 'Put it on a page', href: '/en/guide/embed' },
  try: { text: 'Try a survey', href: '/en/playground' },
  note: 'This is the real survey, but nothing is sent from this page.',
  fallback:
    'The survey needs JavaScript. On a real portal, a link to a form without JavaScript stands here.',
  cards: [
    {
      title: 'Citizens',
      text: 'Choose a level and send. No name, no login. Without a network the answer stays on the device and is sent later.',
      links: [{ text: 'How to rate', href: '/en/guide/rate' }],
    },
    {
      title: 'Developers',
      text: 'One script tag, one element. The page’s CSS does not break it, and it runs under a strict Content Security Policy.',
      links: [{ text: 'Put the survey on a page', href: '/en/guide/embed' }],
    },
    {
      title: 'Portal owners',
      text: 'One process, one database file. Colours and letters as on your portal; your own survey is one JSON file.',
      links: [
        { text: 'Run it, read the results', href: '/en/guide/results' },
        { text: 'Write a survey', href: '/en/guide/survey' },
      ],
    },
    {
      title: 'Observers',
      text: 'Each figure comes with its number of answers, its interval and its method. The protocol is public; count again yourself.',
      links: [
        { text: 'The promise, and how to check it', href: '/en/guide/delivery' },
        { text: 'The protocol', href: '/en/reference/protocol' },
      ],
    },
  ],
};

/** The words of the front page, by language. */
export const landingTexts: Readonly<Record<string, LandingTexts>> = { vi, en };
