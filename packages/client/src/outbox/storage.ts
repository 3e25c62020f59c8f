/**
 * Where an outbox keeps its records, by key: the IndexedDB of the site, or what a host gives
 * instead, such as a bridge to the app around a web view. What a record contains is the outbox's
 * affair.
 */
export interface OutboxStorage {
  getAll(): Promise<unknown[]>;
  /** Gives one record, or undefined when there is none. */
  get(key: string): Promise<unknown>;
  /**
   * Puts records by their key, and removes those that are undefined: all of them durably, or none,
   * and then it rejects. So it does when there is no room for a new record.
   */
  write(changes: Readonly<Record<string, unknown>>): Promise<void>;
  /** Lets go of what it holds open, as before the page sleeps; it may be used again afterwards. */
  close?(): void;
}
