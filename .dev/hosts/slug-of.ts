/** Gives a row's name as a part of an address or of a file's name. */
export function slugOf({ table, name }: { table: string; name: string }): string {
  return `${table} ${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
