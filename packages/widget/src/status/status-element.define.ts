import { defineOnce } from '../element/define-once.ts';
import { HailongStatus } from './status-element.ts';

export type { HailongStatusEvents } from '../events/status-events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hailong-status': HailongStatus;
  }
}

defineOnce('hailong-status', HailongStatus);
