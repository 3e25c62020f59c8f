import { jsonSchemas, openApiDocument } from '@hailong/protocol/openapi';

/** Gives the content of every file in `schemas/`, by file name. */
export function generatedFiles(): Record<string, string> {
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]) => [
    `${name}.schema.json`,
    schema,
  ]);
  const contents = [...schemas, ['openapi.json', openApiDocument()]];
  return Object.fromEntries(
    contents.map(([name, content]) => [name, `${JSON.stringify(content, null, 2)}\n`]),
  );
}
