/** Reads the outbox through a connection of its own, so that only committed records are seen. */
export async function rawRecords(database: string): Promise<unknown[]> {
  const db = await connect(database);
  try {
    return await ask(db.transaction('outbox').objectStore('outbox').getAll());
  } finally {
    db.close();
  }
}

/** Puts a record into the outbox behind the client's back. */
export async function putRaw(database: string, key: string, record: unknown): Promise<void> {
  const db = await connect(database);
  await ask(db.transaction('outbox', 'readwrite').objectStore('outbox').put(record, key));
  db.close();
}

/** Deletes a database with everything in it, as a citizen does who clears the site's data. */
export async function deleteDatabase(database: string): Promise<void> {
  await ask(indexedDB.deleteDatabase(database));
}

function connect(database: string): Promise<IDBDatabase> {
  const request = indexedDB.open(database);
  request.onupgradeneeded = () => request.result.createObjectStore('outbox');
  return ask(request);
}

function ask<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
