/** What a wrong collector was asked. */
export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
  /** How often its Idempotency-Key has been sent by now. */
  nth: number;
}

/** What it answers; names of headers are in lower case. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a wrong collector remembers, so that it can be wrong at the second time only. */
export interface Memory {
  notes: Set<string>;
  isRestarted: boolean;
}
