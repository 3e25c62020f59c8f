import { renderMermaidSVG } from 'beautiful-mermaid';

const LABELS = {
  vi: { diagram: 'Sơ đồ trạng thái', source: 'Sơ đồ bằng chữ' },
  en: { diagram: 'State diagram', source: 'The diagram in words' },
};

/** Leaves out the style sheet, which would load a font from a third party; the theme has one. */
function draw(source: string): string {
  return renderMermaidSVG(source)
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="[^"]*"/, ' role="presentation"')
    .replace(/\n\s*/g, '');
}

/**
 * Draws the Mermaid blocks of a document as SVG while the site is built, so that no page loads a
 * renderer; the source stays below each, for those who do not see it.
 */
export function drawDiagrams(markdown: string, language: 'vi' | 'en'): string {
  const { diagram, source } = LABELS[language];
  return markdown.replace(
    /^```mermaid\n([\s\S]*?)^```$/gm,
    (block, code: string) =>
      `<div class="diagram" role="img" aria-label="${diagram}" tabindex="0" v-pre>${draw(code)}</div>\n\n` +
      `<details class="details custom-block"><summary>${source}</summary>\n\n${block}\n\n</details>`,
  );
}
