import type { Receipt } from '@hailong/protocol';

/** A step of a delivery, and what the host page may know of it. */
export interface Step {
  event: 'saved' | 'recorded' | 'refused';
  /** Only for `saved`: whether it survives the page. */
  durable?: boolean;
  /** Only for `recorded`. */
  receipt?: Receipt;
  /** Only for `refused`. */
  reason?: string;
}

/**
 * What has become of the answer sent last: being saved, saved on the device, kept only in this
 * page, recorded or refused; or that a half-filled survey is resumed. `code` is the receipt's.
 */
export interface Status {
  kind: 'saving' | 'kept' | 'resumed' | Step['event'];
  code?: string | undefined;
  /** Whether the code was copied. */
  isCopied?: boolean;
}
