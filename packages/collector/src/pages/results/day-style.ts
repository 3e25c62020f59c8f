const DIGITS = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/**
 * Gives how `Intl` is to write a day: in digits for Vietnamese, as offices do, because its own styles
 * say "28 thg 11, 2026"; for other languages in the style asked for.
 */
export function dayStyle(language: string, style: 'medium' | 'long'): Intl.DateTimeFormatOptions {
  return language === 'vi' ? DIGITS : { dateStyle: style };
}
