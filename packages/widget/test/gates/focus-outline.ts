/** Gives the element that shows the focus of a control: its drawn box, if it has one, else itself. */
export function outlined(control: Element): Element {
  const box = control.nextElementSibling;
  return control.localName === 'input' && box ? box : control;
}

/** Tells whether the focus of a control can be seen. */
export function hasFocusOutline(control: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(outlined(control));
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
}
