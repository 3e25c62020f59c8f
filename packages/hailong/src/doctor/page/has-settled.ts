/** Runs in a page: tells whether each survey of the document is shown or has said why not. */
export function hasSettled(): boolean {
  const surveys = [...document.querySelectorAll('hailong-survey')];
  const told = [
    ...(globalThis.hailongHeard?.errors ?? []),
    ...(globalThis.hailongHeard?.shown ?? []),
  ];
  return surveys.length > 0 && surveys.every((each) => told.some(({ target }) => target === each));
}
