import type { JsonSchema } from './json-schema.ts';

/** A parameter or a header of an operation. */
export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

/** What an operation takes or answers, by media type. */
export type Content = Readonly<Record<string, { schema: JsonSchema }>>;

/** One way to answer. */
export interface Answer {
  description: string;
  headers?: Record<string, { description?: string; schema: JsonSchema }>;
  content?: Content;
}

/** One operation of the wire protocol. */
export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, Answer>;
}

/** The part of an OpenAPI document that the site renders. */
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}
