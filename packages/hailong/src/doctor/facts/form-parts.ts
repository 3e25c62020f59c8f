/** What the address of a hosted form says. */
export interface FormParts {
  base: string;
  survey: string;
  query: URLSearchParams;
}

/** Reads the address of a hosted form; undefined for any other address. */
export function formParts(address: string): FormParts | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  const found = /^(.*)\/s\/([^/]+)\/?$/.exec(pathname);
  if (!found) return undefined;
  return {
    base: `${origin}${found[1]}`,
    survey: decodeURIComponent(found[2] ?? ''),
    query: searchParams,
  };
}
