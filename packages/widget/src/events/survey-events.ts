import type { Receipt, SurveyReference } from '@hailong/protocol';

/**
 * The events of `<hailong-survey>` by name. They bubble and cross shadow roots; none carries an answer. `id` is
 * that of the response, `revision` counts what was sent of it, from 1.
 */
export interface HailongSurveyEvents {
  'hailong-ready': CustomEvent<{ survey: SurveyReference }>;
  'hailong-saved': CustomEvent<{ id: string; revision: number; durable: boolean }>;
  'hailong-recorded': CustomEvent<{ id: string; revision: number; receipt: Receipt }>;
  'hailong-refused': CustomEvent<{ id: string; revision: number; reason: string }>;
  'hailong-error': CustomEvent<{ message: string }>;
}

declare global {
  interface GlobalEventHandlersEventMap extends HailongSurveyEvents {}
}
