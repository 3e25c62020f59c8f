/** What the element says in Vietnamese; `{n}` stands for a number or for what was found. */
export const vi = {
  languageName: 'Tiếng Việt',
  optional: '(không bắt buộc)',
  next: 'Tiếp tục',
  back: 'Quay lại',
  send: 'Gửi đánh giá',
  sendMore: 'Gửi thêm ý kiến',
  decline: 'Không trả lời',
  yes: 'Có',
  no: 'Không',
  inOrder: 'Xin chọn lần lượt {n} điều, điều quan trọng nhất chọn trước.',
  agency: 'cơ quan này',
  procedure: 'thủ tục này',
  remaining: 'Còn {n} ký tự.',
  personal: 'Xin không ghi họ tên, số điện thoại, số căn cước hoặc mã hồ sơ của bất kỳ ai.',
  step: 'Bước {n}',
  found: 'Có vẻ là thông tin cá nhân: {n}. Nếu không cần thiết, xin che đi trước khi gửi.',
  blank: 'Che thông tin này',
  mistakes: 'Có {n} chỗ cần xem lại',
  missing: 'Xin trả lời câu hỏi này.',
  maxChoices: 'Xin chọn nhiều nhất {n} điều.',
  maxLength: 'Xin viết ngắn lại, nhiều nhất {n} ký tự.',
  note: 'Đánh giá không kèm danh tính và chỉ được gửi khi Ông/Bà bấm nút gửi.',
  thanks: 'Cảm ơn Ông/Bà đã đánh giá',
  saving: 'Đang lưu…',
  saved: 'Đã lưu trên máy và sẽ được gửi khi có mạng. Nếu đóng trang này, xin mở lại sau.',
  kept: 'Chưa lưu được trên máy. Xin giữ trang này mở đến khi hiện “Đã ghi nhận”.',
  recorded: 'Đã ghi nhận.',
  receipt: 'Mã biên nhận:',
  copy: 'Sao chép mã',
  copied: 'Đã sao chép.',
  refused:
    'Đánh giá chưa được ghi nhận. Xin xem lại rồi gửi lại; nếu vẫn không được, xin báo cho cơ quan giải quyết hồ sơ.',
};

/** The texts of the element in one language. */
export type Messages = typeof vi;
