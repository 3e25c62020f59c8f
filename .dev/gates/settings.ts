/** How a citizen's browser is set while a gate looks at a screen. */
export interface Settings {
  /** CSS pixels. */
  width: number;
  height?: number;
  /** CSS pixels of the browser's standard font. */
  fontSize?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce';
  forcedColors?: 'active';
}
