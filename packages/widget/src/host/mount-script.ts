/**
 * Puts the element on the page as the attributes of a script tag ask: `data-collector` and any
 * other attribute of the element. It goes into `data-target`, a selector, whose contents become
 * its fallback, else where the script stands. A script without `data-collector` mounts nothing.
 */
export function mountScript(script: HTMLOrSVGScriptElement | null): void {
  if (!script?.dataset['collector']) return;
  const element = document.createElement('hailong-survey');
  for (const { name, value } of script.attributes) {
    if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  }
  const { target } = script.dataset;
  const box = target && document.querySelector(target);
  if (!box) return script.after(element);
  element.append(...box.childNodes);
  box.append(element);
}
