import type { ExportedTexts, Store } from '../storage/store.ts';

/** Writes every response as one line of JSON (NDJSON). */
export async function* responseLines(store: Store, options: ExportedTexts): AsyncGenerator<string> {
  for await (const response of store.exportResponses(options)) {
    yield `${JSON.stringify(response)}\n`;
  }
}
