export { bundledThemes, defaultTheme, type BundledName } from './bundled-themes.ts';
export { checkColors, type CheckedPair } from './check/check-colors.ts';
export { checkTheme, type Finding } from './check/check-theme.ts';
export { nearestPassingColor } from './check/nearest-passing-color.ts';
export { requiredPairs, type Ground, type RequiredPair } from './check/required-pairs.ts';
export { contrastRatio } from './color/contrast-ratio.ts';
export { hexOf } from './color/hex-of.ts';
export { tintOf } from './color/tint-of.ts';
export { completeTheme } from './complete-theme.ts';
export { propertyOf } from './css/property-of.ts';
export { themeFromCss } from './css/theme-from-css.ts';
export { themeToCss } from './css/theme-to-css.ts';
export { themeFromDtcg } from './dtcg/theme-from-dtcg.ts';
export { themeToDtcg } from './dtcg/theme-to-dtcg.ts';
export { schemes, type PartialTheme, type Scheme, type Theme } from './theme.ts';
export {
  colorNames,
  shapeNames,
  tokenNames,
  tokens,
  type ColorName,
  type ShapeName,
  type Token,
  type TokenName,
} from './tokens.ts';
export { normalizeColor, normalizeShape } from './values/normalize-value.ts';
