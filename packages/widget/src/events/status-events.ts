/** The events of `<hailong-status>` by name: how many ratings wait, how many were refused. */
export interface HailongStatusEvents {
  'hailong-status': CustomEvent<{ pending: number; refused: number }>;
  'hailong-error': CustomEvent<{ message: string }>;
}

declare global {
  interface GlobalEventHandlersEventMap extends HailongStatusEvents {}
}
