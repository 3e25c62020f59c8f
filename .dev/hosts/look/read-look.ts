/** Computed styles and sizes, by element and property. */
export type Look = Record<string, Record<string, string>>;

/** Runs in a page: reads how the element's main pieces look, each the first of its kind. */
export function readLook(): Look {
  const properties =
    'color background-color font-size font-family font-weight font-style line-height letter-spacing word-spacing ' +
    'text-transform text-align text-indent text-decoration-line white-space direction display visibility opacity ' +
    'cursor box-sizing float position zoom transform filter pointer-events user-select writing-mode ' +
    'margin padding border-top border-left border-radius outline-style box-shadow list-style-type min-height';
  const pieces =
    '.root form h2 h3 fieldset legend [role=heading] small .hint label input .box .box>svg [part=option-label] ' +
    'textarea .note .buttons .buttons>button [type=button] .foot';
  const host = document.querySelector('hailong-survey') ?? window.hostOfSurvey;
  const look: Look = {};
  const read = (name: string, piece: Element) => {
    const style = getComputedStyle(piece);
    const { width, height } = piece.getBoundingClientRect();
    const found: Record<string, string> = { width: width.toFixed(0), height: height.toFixed(0) };
    for (const property of properties.split(' '))
      found[property] = style.getPropertyValue(property);
    look[name] = found;
  };
  read('host', host!);
  // what no reset can take back, the first element inside sets anew
  delete look['host']!['direction'];
  for (const selector of pieces.split(' ')) {
    const piece = host!.shadowRoot!.querySelector(selector);
    if (piece) read(selector, piece);
  }
  return look;
}

declare global {
  interface Window {
    /** The element, where a page hides it in a shadow root of its own. */
    hostOfSurvey?: Element;
  }
}
