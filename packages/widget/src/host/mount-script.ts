/**
 * Puts the element on the page as the attributes of a script tag ask: `data-collector` and any
 * other attribute of the element, and `data-target`, a selector. What the target contains, such as
 * a link for pages without script, becomes the element's fallback; without a target the element
 * stands where the script stands. A script without `data-collector` mounts nothing.
 */
export function mountScript(script: Element | null): void {
  if (!(script instanceof HTMLElement) || script.dataset['collector'] === undefined) return;
  const { target, ...settings } = script.dataset;
  const element = document.createElement('hailong-survey');
  for (const name of Object.keys(settings)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    element.setAttribute(attribute, settings[name] ?? '');
  }
  const place = () => {
    const box = target && document.querySelector(target);
    if (!box) return script.after(element);
    element.append(...box.childNodes);
    box.append(element);
  };
  if (target && document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', place);
  else place();
}
