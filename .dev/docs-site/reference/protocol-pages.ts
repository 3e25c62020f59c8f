import { readFileSync } from 'node:fs';
import type { Language } from '../language.ts';
import type { Telling } from './describe-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import type { OpenApi } from './openapi.ts';
import { protocolWords, vietnameseTitles } from './protocol-words.ts';
import { anchorOf, renderDefinition } from './render-definition.ts';
import { renderOperation, type OperationTelling } from './render-operation.ts';
import { schemaWords } from './schema-words.ts';

const schemas = new URL('../../../packages/protocol/schemas/', import.meta.url);

const read = (name: string) => JSON.parse(readFileSync(new URL(name, schemas), 'utf8'));

const INTROS = {
  vi: {
    protocol: `# Giao thức

Mọi điều mà trang của cổng và bộ thu nói với nhau, lấy từ [bản mô tả OpenAPI](/openapi.json) mà bộ thu công bố tại \`/openapi.json\`. Ai cũng có thể viết một bộ thu hay một thư viện gửi khác theo bản này. Lỗi được trả về theo RFC 9457, với những mã liệt kê dưới đây; phần mô tả kỹ thuật bằng tiếng Anh.`,
    messages: `# Các thông điệp

Những gì đi qua [giao thức](./protocol), trừ phiếu, đã có [trang riêng](./survey-format). Cùng nội dung dưới dạng JSON Schema: [câu trả lời](/schemas/response.schema.json), [biên nhận](/schemas/receipt.schema.json), [lỗi](/schemas/problem.schema.json), [kết quả](/schemas/results.schema.json), [lượt nhìn thấy](/schemas/view.schema.json).`,
    survey: `# Định dạng phiếu

Một phiếu là một tệp JSON theo [JSON Schema](/schemas/survey.schema.json) này. Cách viết từng bước: [Tự viết phiếu](/guide/survey). Sửa và xem ngay: [trang thử phiếu](/playground).`,
  },
  en: {
    protocol: `# The protocol

All that a portal's page and a collector say to each other, from the [OpenAPI document](/openapi.json) that a collector publishes at \`/openapi.json\`. Anyone can write a collector or a client of their own from it. Errors are problem documents (RFC 9457) with the codes listed below.`,
    messages: `# The messages

What goes over the [protocol](./protocol), other than surveys, which have [a page of their own](./survey-format). The same as JSON Schemas: [response](/schemas/response.schema.json), [receipt](/schemas/receipt.schema.json), [problem](/schemas/problem.schema.json), [results](/schemas/results.schema.json), [view](/schemas/view.schema.json).`,
    survey: `# The survey format

A survey is a JSON file that this [JSON Schema](/schemas/survey.schema.json) describes. How to write one, step by step: [Write your own survey](/en/guide/survey). Edit one and see it: [the playground](/en/playground).`,
  },
} as const;

function renderOperations(document: OpenApi, telling: OperationTelling): string {
  return Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) =>
        renderOperation(method, path, operation, telling),
      ),
    )
    .join('\n\n');
}

function renderDefinitions(definitions: Record<string, JsonSchema>, telling: Telling): string {
  return Object.entries(definitions)
    .map(([name, schema]) => renderDefinition(name, schema, telling))
    .join('\n');
}

function operationTelling(language: Language, telling: Telling): OperationTelling {
  const isEnglish = language === 'en';
  return {
    ...telling,
    protocol: protocolWords[language],
    english: (words) => (isEnglish || !words ? words : `<span lang="en">${words}</span>`),
    titleOf: ({ operationId, summary }) =>
      isEnglish ? summary : (vietnameseTitles[operationId] ?? summary),
  };
}

/** Gives the pages of the protocol and of the survey format in one language, as Markdown, by name. */
export function protocolPages(language: Language): Record<string, string> {
  const document: OpenApi = read('openapi.json');
  const survey: Record<string, JsonSchema> = read('survey.schema.json').$defs;
  const messages = Object.entries(document.components.schemas).filter(([name]) => !survey[name]);
  const telling: Telling = {
    words: schemaWords[language],
    addressOf: (name) => `./${survey[name] ? 'survey-format' : 'messages'}#${anchorOf(name)}`,
  };
  const intro = INTROS[language];
  const operations = renderOperations(document, operationTelling(language, telling));
  return {
    protocol: `${intro.protocol}\n\n${operations}`,
    messages: `${intro.messages}\n\n${renderDefinitions(Object.fromEntries(messages), telling)}`,
    'survey-format': `${intro.survey}\n\n${renderDefinitions(survey, telling)}`,
  };
}
