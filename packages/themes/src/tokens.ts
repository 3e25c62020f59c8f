// Made from tokens.json by `npm run generate`; not to be edited by hand.

/** The colours, each with a light and a dark value. */
export const colorNames = [
  'surface',
  'text',
  'text-muted',
  'border',
  'accent',
  'on-accent',
  'focus',
  'danger',
] as const;

/** What does not change with the scheme. */
export const shapeNames = [
  'radius',
  'space',
  'border-width',
  'max-width',
  'font-family',
  'font-size',
  'line-height',
] as const;

/** The name of a colour. */
export type ColorName = (typeof colorNames)[number];

/** The name of a token that does not change with the scheme. */
export type ShapeName = (typeof shapeNames)[number];

/** The name of a token. */
export type TokenName = ColorName | ShapeName;

/** The names of all tokens, in the order of the documentation. */
export const tokenNames: readonly TokenName[] = [...colorNames, ...shapeNames];

/** What a token takes, and what it is for in the languages of the documentation. */
export interface Token {
  type: 'color' | 'length' | 'fontFamily' | 'number';
  purpose: { en: string; vi: string };
}

/** Every token by its name. */
export const tokens: Readonly<Record<TokenName, Token>> = {
  surface: { type: 'color', purpose: { en: 'the ground', vi: 'nền của phiếu' } },
  text: { type: 'color', purpose: { en: 'words', vi: 'chữ' } },
  'text-muted': { type: 'color', purpose: { en: 'hints and notes', vi: 'chữ gợi ý và ghi chú' } },
  border: { type: 'color', purpose: { en: 'edges of what can be picked', vi: 'viền của ô chọn' } },
  accent: {
    type: 'color',
    purpose: {
      en: 'the main button, what is picked, the words of other buttons',
      vi: 'nút chính, mục đã chọn, chữ trên các nút khác',
    },
  },
  'on-accent': {
    type: 'color',
    purpose: { en: 'words on the main button', vi: 'chữ trên nút chính' },
  },
  focus: {
    type: 'color',
    purpose: {
      en: 'the outline of what has the focus',
      vi: 'khung quanh mục đang được chọn bằng bàn phím',
    },
  },
  danger: { type: 'color', purpose: { en: 'mistakes', vi: 'thông báo lỗi' } },
  radius: { type: 'length', purpose: { en: 'how round corners are', vi: 'độ bo góc' } },
  space: {
    type: 'length',
    purpose: { en: 'the room around and between things', vi: 'khoảng cách' },
  },
  'border-width': {
    type: 'length',
    purpose: { en: 'how thick the edges of controls are', vi: 'độ dày viền ô chọn' },
  },
  'max-width': {
    type: 'length',
    purpose: { en: 'the widest the survey gets', vi: 'bề rộng lớn nhất của phiếu' },
  },
  'font-family': { type: 'fontFamily', purpose: { en: 'the letters', vi: 'kiểu chữ' } },
  'font-size': {
    type: 'length',
    purpose: {
      en: "the size of the letters; `1em` is the browser's own",
      vi: 'cỡ chữ; `1em` là cỡ chữ của trình duyệt',
    },
  },
  'line-height': {
    type: 'number',
    purpose: {
      en: 'the height of a line, in sizes of its letters',
      vi: 'chiều cao dòng, tính theo cỡ chữ',
    },
  },
};
