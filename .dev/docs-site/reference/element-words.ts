/** The words around the elements, in one language. */
export interface ElementWords {
  intro: string;
  attributes: string;
  properties: string;
  events: string;
  slots: string;
  cssParts: string;
  cssProperties: string;
  name: string;
  type: string;
  default: string;
  meaning: string;
  unnamed: string;
}

const vi: ElementWords = {
  intro: `# Các phần tử

Thuộc tính, sự kiện, bộ phận để chỉnh giao diện, lấy từ chính mã nguồn ([custom-elements.json](/custom-elements.json)). Phần mô tả bằng tiếng Anh; cách dùng bằng tiếng Việt: [Đặt phiếu vào trang](/guide/embed).`,
  attributes: 'Thuộc tính',
  properties: 'Thuộc tính trong JavaScript',
  events: 'Sự kiện',
  slots: 'Chỗ chèn (slot)',
  cssParts: 'Bộ phận CSS (`::part`)',
  cssProperties: 'Biến CSS',
  name: 'tên',
  type: 'kiểu',
  default: 'mặc định',
  meaning: 'ý nghĩa',
  unnamed: '(không tên)',
};

const en: ElementWords = {
  intro: `# The elements

Attributes, events, parts and properties, from the sources themselves ([custom-elements.json](/custom-elements.json)). How to use them: [Put the survey on a page](/en/guide/embed).`,
  attributes: 'Attributes',
  properties: 'Properties',
  events: 'Events',
  slots: 'Slots',
  cssParts: 'CSS parts (`::part`)',
  cssProperties: 'CSS custom properties',
  name: 'name',
  type: 'type',
  default: 'default',
  meaning: 'meaning',
  unnamed: '(unnamed)',
};

/** The words around the elements, by language. */
export const elementWords = { vi, en } as const;
