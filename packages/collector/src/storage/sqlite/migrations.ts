/**
 * What brings the tables of version 1, 2 … to the next one. A migration only adds: a response that
 * was acknowledged is never rewritten.
 */
export const MIGRATIONS: readonly string[] = [
  // Texts taken before are not looked through for personal data.
  'ALTER TABLE texts ADD COLUMN flagged TEXT',
];
