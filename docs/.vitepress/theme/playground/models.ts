const catalogue = import.meta.glob<string>('../../../../packages/surveys/src/*/survey.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const examples = import.meta.glob<string>('../../../../examples/surveys/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string) =>
  /([^/]+)\/survey\.json$/.exec(path)?.[1] ?? /([^/]+)\.json$/.exec(path)?.[1] ?? path;

/** The surveys to begin with: text by name, the catalogue first. They come with the page. */
export const models: ReadonlyMap<string, string> = new Map(
  [...Object.entries(catalogue), ...Object.entries(examples)].map(([path, text]) => [
    nameOf(path),
    text,
  ]),
);

/** The name of the one that is shown first. */
export const FIRST_MODEL = 'vn-service';
