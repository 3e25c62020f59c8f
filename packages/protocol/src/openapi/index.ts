export { jsonSchemas } from './json-schemas.ts';
export { openApiDocument, type OpenApiDocument } from './openapi-document.ts';
