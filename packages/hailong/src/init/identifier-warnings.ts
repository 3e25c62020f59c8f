import { findPersonalData } from '@hailong/protocol';
import { contextSchema } from '@hailong/protocol/schema';
import type { Text } from '../language/text.ts';

/** Longest identifier that a collector takes, in UTF-16 code units. */
export const IDENTIFIER_MAX = contextSchema.shape.agency.unwrap().maxLength ?? Infinity;

/** What codes look like in the lists of ministries and provinces; others are used as well. */
const PATTERNS: Record<string, { pattern: RegExp; example: string }> = {
  agency: { pattern: /^[A-Z0-9.]{1,35}$/, example: 'H26.107' },
  procedure: { pattern: /^\d\.\d{6}(\.[A-Z0-9.]+)?$/, example: '1.001193' },
};

function holdsPerson(value: string): boolean {
  return findPersonalData(value).some(({ kind }) => kind === 'dossier' || kind === 'email');
}

/** What is doubtful about an identifier. */
export interface IdentifierWarning {
  text: Text;
  /** Whether it may lead to a person. */
  isPersonal: boolean;
}

function textsOf(name: 'agency' | 'procedure', value: string): Text[] {
  const { pattern, example } = PATTERNS[name] ?? { pattern: /^/, example: '' };
  if (value === '') return [];
  if (holdsPerson(value)) {
    return [
      {
        vi: `${name}: "${value}" giống mã hồ sơ hoặc thư điện tử, có thể dẫn đến một người. Chỉ dùng mã của cơ quan, của thủ tục.`,
        en: `${name}: "${value}" looks like a dossier code or an e-mail address, which can lead to a person. Use codes of agencies and procedures only.`,
      },
    ];
  }
  if (value.length > IDENTIFIER_MAX) {
    return [
      {
        vi: `${name}: nhận được ${value.length} ký tự, nhiều nhất là ${IDENTIFIER_MAX}; phiếu sẽ bỏ mã này.`,
        en: `${name}: received ${value.length} characters, expected at most ${IDENTIFIER_MAX}; the survey will leave it out.`,
      },
    ];
  }
  if (pattern.test(value)) return [];
  return [
    {
      vi: `${name}: "${value}" khác dạng thường gặp, như ${example}. Vẫn dùng được; xin kiểm tra lại.`,
      en: `${name}: "${value}" is not of the usual form, such as ${example}. It is used as it is; please check it.`,
    },
  ];
}

/** Gives what is doubtful about an identifier; it is used all the same, for codes differ. */
export function identifierWarnings(
  name: 'agency' | 'procedure',
  value: string,
): IdentifierWarning[] {
  const isPersonal = holdsPerson(value);
  return textsOf(name, value).map((text) => ({ text, isPersonal }));
}
