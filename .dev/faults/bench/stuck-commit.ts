/** Runs in a page before it loads: the second record that is put stands still, inside its transaction, until the page is killed. */
export function stickAtSecondPut(address: string): void {
  const { put } = IDBObjectStore.prototype;
  let puts = 0;
  IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
    const request = put.apply(this, args);
    puts += 1;
    if (puts === 2) {
      const stuck = new XMLHttpRequest();
      stuck.open('GET', address, false);
      stuck.send();
    }
    return request;
  };
}
