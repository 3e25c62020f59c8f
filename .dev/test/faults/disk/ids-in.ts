import Database from 'better-sqlite3';

/** Reads which responses are in a database file at this moment, beside the collector that uses it. */
export function idsIn(file: string): Set<string> {
  const database = new Database(file, { readonly: true });
  const uuids = database.prepare<[], string>('SELECT lower(hex(uuid)) FROM responses').pluck();
  const ids = uuids
    .all()
    .map((hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
  database.close();
  return new Set(ids);
}
