/** Gives the value of the `Idempotency-Key` header of a revision: `<id>.<revision>`. */
export function idempotencyKey({ id, revision }: { id: string; revision: number }): string {
  return `${id}.${revision}`;
}
