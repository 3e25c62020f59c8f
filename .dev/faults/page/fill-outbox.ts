/** Runs in a page: puts records into the outbox behind the client's back, each with its key. */
export async function fillOutbox(records: [key: string, record: unknown][]): Promise<void> {
  const request = indexedDB.open('hailong');
  request.onupgradeneeded = () => request.result.createObjectStore('outbox');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction('outbox', 'readwrite');
  for (const [key, record] of records) transaction.objectStore('outbox').put(record, key);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}
