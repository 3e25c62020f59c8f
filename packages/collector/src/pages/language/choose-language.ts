/** What a language is chosen from. */
export interface LanguageWishes {
  /** The language of the address, `?lang=`. */
  asked?: string | undefined;
  /** The header `Accept-Language`. */
  accepted?: string | undefined;
  /** The languages there are, as BCP 47 tags. */
  offered: readonly string[];
}

const FALLBACK = 'vi';

function rangesOf(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { range: range.trim(), quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ range, quality }) => range !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ range }) => range);
}

/** The lookup of RFC 4647, section 3.4: a range is shortened from its end until a tag equals it. */
function lookUp(range: string, offered: readonly string[]): string | undefined {
  const parts = range.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join('-');
    const found = offered.find((tag) => tag.toLowerCase() === wanted);
    if (found) return found;
  }
  return undefined;
}

/** Gives the language of a page: the one asked for, else one the browser accepts, else Vietnamese, else the first. */
export function chooseLanguage({ asked, accepted, offered }: LanguageWishes): string {
  for (const range of [...(asked ? [asked] : []), ...rangesOf(accepted ?? ''), FALLBACK]) {
    const found = lookUp(range, offered);
    if (found) return found;
  }
  return offered[0] ?? FALLBACK;
}
