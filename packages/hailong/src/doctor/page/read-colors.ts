/** Runs in a page: reads the colours that the page set for a survey, as `#rrggbbaa`, by name. */
export function readColors(element: Element, names: readonly string[]): Record<string, string> {
  const colors: Record<string, string> = {};
  const style = getComputedStyle(element);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  for (const name of names) {
    const value = style.getPropertyValue(`--hailong-color-${name}`).trim();
    if (!pen || !value || !CSS.supports('color', value)) continue;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = value;
    pen.fillRect(0, 0, 1, 1);
    const bytes = [...pen.getImageData(0, 0, 1, 1).data];
    colors[name] = `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }
  return colors;
}
