/** Runs in a page: opens a database and deletes it again; gives the fault, or undefined. */
export function tryStorage(): Promise<string | undefined> {
  const name = 'hailong-doctor';
  return new Promise((resolve) => {
    setTimeout(() => resolve('no answer within 2 s'), 2000);
    try {
      const request = indexedDB.open(name);
      request.onerror = () => resolve(request.error?.name ?? 'error');
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(name);
        resolve(undefined);
      };
    } catch (error) {
      resolve((error as Error).name);
    }
  });
}
