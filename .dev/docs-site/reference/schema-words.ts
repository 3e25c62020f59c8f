/** The words with which a schema is told, in one language. */
export interface SchemaWords {
  types: Readonly<Record<string, string>>;
  or: string;
  listOf: string;
  mapFrom: string;
  to: string;
  between: (from: number | undefined, to: number | undefined) => string;
  characters: string;
  entries: string;
  distinct: string;
  pattern: string;
  noControlCharacters: string;
  member: string;
  value: string;
  required: string;
  yes: string;
  no: string;
}

const vi: SchemaWords = {
  types: {
    string: 'văn bản',
    integer: 'số nguyên',
    number: 'số',
    boolean: 'đúng hoặc sai',
    object: 'đối tượng',
    null: 'không có giá trị',
  },
  or: 'hoặc',
  listOf: 'danh sách',
  mapFrom: 'bảng tra từ',
  to: 'sang',
  between: (from, to) =>
    from === undefined
      ? `nhiều nhất ${to}`
      : to === undefined
        ? `từ ${from} trở lên`
        : `từ ${from} đến ${to}`,
  characters: 'ký tự',
  entries: 'phần tử',
  distinct: 'không trùng nhau',
  pattern: 'theo mẫu',
  noControlCharacters: 'không có ký tự điều khiển',
  member: 'thành phần',
  value: 'giá trị',
  required: 'bắt buộc',
  yes: 'có',
  no: 'không',
};

const en: SchemaWords = {
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    object: 'object',
    null: 'null',
  },
  or: 'or',
  listOf: 'list of',
  mapFrom: 'map from',
  to: 'to',
  between: (from, to) =>
    from === undefined
      ? `at most ${to}`
      : to === undefined
        ? `at least ${from}`
        : `${from} to ${to}`,
  characters: 'characters',
  entries: 'entries',
  distinct: 'all different',
  pattern: 'pattern',
  noControlCharacters: 'no control characters',
  member: 'member',
  value: 'value',
  required: 'required',
  yes: 'yes',
  no: 'no',
};

/** The words for schemas, by language. */
export const schemaWords = { vi, en } as const;
