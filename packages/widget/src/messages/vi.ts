/** What the element says in Vietnamese. Placeholders stand in braces. */
export const vi = {
  autonym: 'Tiếng Việt',
  required: '(bắt buộc)',
  optional: '(không bắt buộc)',
  step: 'Bước {at}/{of}',
  next: 'Tiếp tục',
  back: 'Quay lại',
  send: 'Gửi đánh giá',
  sendMore: 'Gửi thêm ý kiến',
  sendAgain: 'Gửi lại đánh giá',
  decline: 'Không trả lời',
  remaining: 'Còn {n} ký tự',
  excess: 'Thừa {n} ký tự',
  personal: 'Xin không ghi họ tên, số điện thoại, số căn cước hoặc mã hồ sơ.',
  mistakes: 'Có {n} chỗ cần xem lại',
  missing: 'Xin trả lời câu hỏi này.',
  tooMany: 'Xin chọn nhiều nhất {limit} mục.',
  tooLong: 'Xin viết ngắn lại, nhiều nhất {limit} ký tự.',
  nothing: 'Xin trả lời ít nhất một câu rồi gửi; nếu không có ý kiến thêm, Ông/Bà có thể dừng ở đây.',
  note: 'Đánh giá không kèm danh tính và chỉ được gửi đi khi Ông/Bà bấm nút gửi.',
  thanks: 'Cảm ơn Ông/Bà đã đánh giá',
  thanksMore: 'Cảm ơn Ông/Bà đã góp ý',
  saving: 'Đang lưu…',
  saved:
    'Đã lưu trên máy. Đánh giá sẽ tự gửi đi khi có mạng; nếu đóng trang này, xin mở lại khi có mạng.',
  kept: 'Chưa lưu được trên máy. Xin giữ trang này mở cho đến khi hiện dòng chữ “Đã ghi nhận”.',
  recorded: 'Đã ghi nhận.',
  receipt: 'Mã biên nhận:',
  refused:
    'Đánh giá chưa được ghi nhận. Câu trả lời vẫn còn bên dưới; xin xem lại rồi gửi lại. Nếu vẫn không được, xin báo cho cơ quan giải quyết hồ sơ.',
  reason: 'Mã lỗi:',
};

/** The texts of the element in one language. */
export type Messages = typeof vi;
