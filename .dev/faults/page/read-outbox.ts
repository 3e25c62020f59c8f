/** Runs in a page: reads what is committed to the outbox, through a connection of its own. */
export async function readOutbox(): Promise<unknown[]> {
  function ask<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'hailong')) return [];
  const request = indexedDB.open('hailong');
  // deleted since it was listed: to create it would be the client's affair
  request.onupgradeneeded = () => request.transaction?.abort();
  const db = await ask(request).catch(() => undefined);
  if (!db) return [];
  // a version change of somebody else is not held up
  db.onversionchange = () => db.close();
  try {
    if (!db.objectStoreNames.contains('outbox')) return [];
    return await ask(db.transaction('outbox').objectStore('outbox').getAll());
  } finally {
    db.close();
  }
}
