export { jsonSchemas, type MessageName } from './json-schemas.ts';
export { openApiDocument, type OpenApiDocument } from './openapi-document.ts';
export type { Content, JsonSchema, Operation, Parameter, PathItem, Reply } from './operation.ts';
