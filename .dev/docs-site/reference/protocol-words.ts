/** The words around the operations of the protocol, in one language. */
export interface ProtocolWords {
  parameters: string;
  parameter: string;
  place: string;
  value: string;
  meaning: string;
  body: string;
  answers: string;
  status: string;
  content: string;
  header: string;
  token: string;
  required: string;
  places: Readonly<Record<string, string>>;
}

const vi: ProtocolWords = {
  parameters: 'Tham số',
  parameter: 'tham số',
  place: 'nằm ở',
  value: 'giá trị',
  meaning: 'ý nghĩa',
  body: 'Nội dung gửi đi',
  answers: 'Trả lời',
  status: 'mã',
  content: 'nội dung',
  header: 'tiêu đề',
  token: 'Cần mã truy cập (`Authorization: Bearer …`).',
  required: 'bắt buộc',
  places: { header: 'tiêu đề HTTP', query: 'chuỗi truy vấn', path: 'đường dẫn' },
};

const en: ProtocolWords = {
  parameters: 'Parameters',
  parameter: 'parameter',
  place: 'in',
  value: 'value',
  meaning: 'meaning',
  body: 'Body',
  answers: 'Answers',
  status: 'status',
  content: 'content',
  header: 'header',
  token: 'Needs a token (`Authorization: Bearer …`).',
  required: 'required',
  places: { header: 'header', query: 'query', path: 'path' },
};

/** The words for operations, by language. */
export const protocolWords = { vi, en } as const;

/** What each operation is called in Vietnamese, by its id; the document itself is in English. */
export const vietnameseTitles: Readonly<Record<string, string>> = {
  recordResponse: 'Ghi nhận một lần trả lời',
  countView: 'Đếm một lượt phiếu được nhìn thấy',
  listSurveys: 'Liệt kê các phiếu',
  readSurvey: 'Lấy một phiếu',
  readResults: 'Đọc chỉ số và các con số phía sau',
  exportResponses: 'Kết xuất từng câu trả lời',
  exportCounts: 'Kết xuất bảng đếm',
  showForm: 'Mở phiếu không cần JavaScript',
  sendForm: 'Gửi phiếu không cần JavaScript',
  drawCode: 'Lấy mã QR dẫn tới phiếu',
  showPoster: 'Lấy tờ mời để in',
  checkHealth: 'Hỏi bộ thu có ghi nhận được không',
  readOpenApi: 'Lấy bản mô tả OpenAPI',
};
