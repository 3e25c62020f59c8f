/** A tag of a page with its attributes. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
const SCRIPT = /(<script\b[^>]*>)[\s\S]*?<\/script>/gi;

const decode = (value: string) => value.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** Lists the opening tags of a generated page, whose attributes stand in double quotes. */
export function tagsOf(html: string): Tag[] {
  const bare = html.replace(SCRIPT, '$1').replace(/<!--[\s\S]*?-->/g, '');
  return [...bare.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decode(value)]),
    ),
  }));
}
