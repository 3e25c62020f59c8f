/** What the address of a hosted form says. */
export interface FormParts {
  base: string;
  survey: string;
  query: URLSearchParams;
}

/** Gives a part of a path as text; undefined where its percent signs stand for nothing. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Reads the address of a hosted form; undefined for any other address. */
export function formParts(address: string): FormParts | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  const found = /^(.*)\/s\/([^/]+)\/?$/.exec(pathname);
  const survey = decoded(found?.[2] ?? '');
  return found && survey
    ? { base: `${origin}${found[1]}`, survey, query: searchParams }
    : undefined;
}
