import type { Site } from './site.ts';

/** The words of the link that stands in the element's place until there is a survey. */
export const LINK = 'Đánh giá mức độ hài lòng';

/** Writes attributes; one with an undefined value is left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${value}"`))
    .join('');
}

/** Writes the element with its link, as the guide shows it. */
export function element(
  { collector }: Site,
  changed: Readonly<Record<string, string | undefined>> = {},
  children = '',
): string {
  const given = { collector, agency: 'H26.107', procedure: '1.001193', outcome: 'granted' };
  const link = `<a href="${collector}/s/vn-service">${LINK}</a>`;
  return `<hailong-survey${attributes({ ...given, ...changed })}>${link}${children}</hailong-survey>`;
}

/** Writes the script tag that loads the element's file. */
export function fileTag(
  { file }: Site,
  changed: Readonly<Record<string, string | undefined>> = {},
): string {
  return `<script${attributes({ src: file, defer: '', crossorigin: 'anonymous', ...changed })}></script>`;
}
