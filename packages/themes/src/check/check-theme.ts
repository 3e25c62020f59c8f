import { schemes, type Scheme, type Theme } from '../theme.ts';
import { checkColors, type CheckedPair } from './check-colors.ts';

/** A required pair of one scheme, with what it comes to. */
export interface Finding extends CheckedPair {
  scheme: Scheme;
}

/** Measures every required pair of a theme in both schemes. */
export function checkTheme(theme: Theme): Finding[] {
  return schemes.flatMap((scheme) =>
    checkColors(theme[scheme]).map((pair) => ({ scheme, ...pair })),
  );
}
