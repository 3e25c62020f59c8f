import type { Finding } from './finding.ts';

function figure(file: string, caption: string): string {
  return `<figure><figcaption>${caption}</figcaption><img src="${file}" alt="" /></figure>`;
}

/** Renders a page that shows what is kept, what was taken and what differs, side by side. */
export function renderReport(findings: readonly Finding[], keptFolder: string): string {
  const sections = findings.map(({ state, name, words }) => {
    const path = `${state}/${name}`;
    const figures = [
      figure(`${keptFolder}/${path}.png`, 'kept'),
      figure(`${path}.actual.png`, 'actual'),
      figure(`${path}.diff.png`, 'differs'),
    ];
    return `<h2>${path}: ${words}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Goldens</title>
<style>
body { font-family: sans-serif; background: #ddd; }
div { display: flex; align-items: start; overflow-x: auto; }
figure { margin: 0 1em 0 0; }
</style>
<h1>${findings.length} pictures are not as they are kept</h1>
${sections.join('\n')}
</html>
`;
}
