/** A window and all that stands in it. */
export type View = Window & typeof globalThis;

/**
 * What Chrome 87, Firefox 91 or Safari 15 lacks, by the object that has it since, according to
 * https://github.com/mdn/browser-compat-data. These are the oldest engines that the widget runs in.
 */
const LACKING: readonly [(view: View) => object, ...names: string[]][] = [
  [
    (view) => view,
    'structuredClone',
    'reportError',
    'requestIdleCallback',
    'scheduler',
    'ElementInternals',
  ],
  [(view) => view.AbortSignal, 'any', 'timeout'],
  [(view) => view.AbortSignal.prototype, 'reason', 'throwIfAborted'],
  [(view) => view.Crypto.prototype, 'randomUUID'],
  [(view) => view.Object, 'hasOwn', 'groupBy'],
  [(view) => view.Promise, 'withResolvers', 'try'],
  [(view) => view.String.prototype, 'at', 'isWellFormed', 'toWellFormed'],
  [(view) => view.Set.prototype, 'union', 'difference', 'intersection', 'isSubsetOf'],
  [(view) => view.Array, 'fromAsync'],
  [
    (view) => view.Array.prototype,
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'toSpliced',
    'with',
  ],
  [(view) => view.Response, 'json'],
  [(view) => view.Navigator.prototype, 'locks', 'userActivation', 'storage'],
  [(view) => view.HTMLElement.prototype, 'attachInternals', 'inert', 'popover'],
  [(view) => view.Element.prototype, 'checkVisibility'],
  [(view) => view.CSSStyleSheet.prototype, 'replace', 'replaceSync'],
  [(view) => view.Document.prototype, 'adoptedStyleSheets', 'startViewTransition'],
  [(view) => view.ShadowRoot.prototype, 'adoptedStyleSheets'],
];

/** Takes from a window what the oldest engines lack. */
export function takeAway(view: View): void {
  for (const [ownerIn, ...names] of LACKING) {
    for (const name of names) Reflect.deleteProperty(ownerIn(view), name);
  }
}

/** Names what a window still has of it. */
export function findLeft(view: View): string[] {
  return LACKING.flatMap(([ownerIn, ...names]) => names.filter((name) => name in ownerIn(view)));
}
