import { defineOnce } from '../element/define-once.ts';
import { HailongStatus } from './status-element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hailong-status': HailongStatus;
  }
}

defineOnce('hailong-status', HailongStatus);
