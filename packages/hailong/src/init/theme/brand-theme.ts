import {
  contrastRatio,
  defaultTheme,
  nearestPassingColor,
  schemes,
  type ColorName,
  type Scheme,
  type Theme,
} from '@hailong/themes';

/** A theme made of a brand colour, with what had to be changed for it to be readable. */
export interface BrandTheme {
  theme: Theme;
  /** The accent in each scheme; another than the brand colour where that would not be readable. */
  accents: Record<Scheme, string>;
}

type Colors = Record<ColorName, string>;

/** Words on an accent are white or nearly black, whichever stands out more. */
const WORDS = ['#ffffff', '#0b1a2b'] as const;

function wordsOn(accent: string): string {
  const [light, dark] = WORDS;
  return contrastRatio(light, accent) >= contrastRatio(dark, accent) ? light : dark;
}

/** What stands on the tint, which is mixed from the accent. */
const ON_TINT = ['text', 'border', 'focus', 'danger'] as const;

function withAccent(colors: Colors, brand: string): Colors {
  const accent = nearestPassingColor({ ...colors, accent: brand }, 'accent') ?? colors.accent;
  const branded = { ...colors, accent, 'on-accent': wordsOn(accent) };
  for (const name of ON_TINT) branded[name] = nearestPassingColor(branded, name) ?? branded[name];
  return branded;
}

/**
 * Makes a theme of one brand colour: the accent is the colour nearest to it that can be read on the
 * surface of each scheme, all else is the default. Throws a TypeError for what is no colour.
 */
export function brandTheme(brand: string): BrandTheme {
  const [light, dark] = schemes.map((scheme) => withAccent(defaultTheme[scheme], brand)) as [
    Colors,
    Colors,
  ];
  return {
    theme: { ...defaultTheme, light, dark },
    accents: { light: light.accent, dark: dark.accent },
  };
}
