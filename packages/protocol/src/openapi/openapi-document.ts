import { componentSchemas } from './json-schemas.ts';
import type { JsonSchema, PathItem } from './operation.ts';
import { countsExportPath, responsesExportPath } from './paths/export-paths.ts';
import { formPath } from './paths/form-path.ts';
import { codePath, posterPath } from './paths/poster-paths.ts';
import { responsesPath } from './paths/responses-path.ts';
import { resultsPath } from './paths/results-path.ts';
import { documentPath, healthPath } from './paths/service-paths.ts';
import { surveyPath, surveysPath } from './paths/survey-paths.ts';
import { viewsPath } from './paths/views-path.ts';

/** The description of a collector's HTTP interface, as far as it is made here. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description: string };
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, JsonSchema>;
    securitySchemes: Record<string, JsonSchema>;
  };
}

function propertiesOf(schema: JsonSchema | undefined): Record<string, JsonSchema> {
  return { ...(schema?.['properties'] as Record<string, JsonSchema> | undefined) };
}

function describePaths(schemas: Record<string, JsonSchema>): Record<string, PathItem> {
  const context = propertiesOf(schemas['Context']);
  return {
    '/v1/responses': responsesPath,
    '/v1/views': viewsPath,
    '/v1/surveys': surveysPath,
    '/v1/surveys/{id}': surveyPath,
    '/v1/results': resultsPath(propertiesOf(schemas['Filter'])),
    '/v1/exports/responses': responsesExportPath,
    '/v1/exports/counts': countsExportPath,
    '/s/{survey}': formPath(context),
    '/s/{survey}/qr.svg': codePath(context),
    '/s/{survey}/poster': posterPath(context),
    '/healthz': healthPath,
    '/openapi.json': documentPath,
  };
}

/** Gives the OpenAPI 3.1 document of the wire protocol; its schemas come from the zod schemas. */
export function openApiDocument(): OpenApiDocument {
  const schemas = componentSchemas();
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hài Lòng collector',
      version: '1',
      description: 'Takes citizens’ responses to surveys and gives the figures made of them.',
    },
    paths: describePaths(schemas),
    components: {
      schemas,
      securitySchemes: { exportToken: { type: 'http', scheme: 'bearer' } },
    },
  };
}
