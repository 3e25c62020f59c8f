/** A JSON Schema, as far as this folder looks into it. */
export type JsonSchema = Record<string, unknown>;

/** What a body can be, by media type. */
export type Content = Record<string, { schema: JsonSchema }>;

/** A parameter in the address or a header. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  style?: 'form';
  explode?: boolean;
  schema: JsonSchema;
}

/** What is answered with one status. */
export interface Reply {
  description: string;
  headers?: Record<string, { description: string; schema: JsonSchema }>;
  content?: Content;
}

/** One method of one address. */
export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, Reply>;
}

/** The methods of one address. */
export type PathItem = Partial<Record<'get' | 'post', Operation>>;

/** Gives a reference to a named schema of the document. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** Gives a JSON body of a named schema. */
export function json(name: string): Content {
  return { 'application/json': { schema: ref(name) } };
}

/** Gives a body of plain text in a media type. */
export function text(mediaType: string): Content {
  return { [mediaType]: { schema: { type: 'string' } } };
}

/** Gives optional query parameters, one for each property of an object schema. */
export function queryOf(properties: Record<string, JsonSchema>): Parameter[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
}
