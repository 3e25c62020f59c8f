/** A token of the Design Tokens Format Module 2025.10. */
export interface DtcgToken {
  $type?: string;
  $value: unknown;
  $description?: string;
  $extensions?: Record<string, unknown>;
}

/** Tells a token from a group. */
export function isToken(value: unknown): value is DtcgToken {
  return typeof value === 'object' && value !== null && '$value' in value;
}
