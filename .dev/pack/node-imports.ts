/** Names that only a browser has; whoever asks for one while it is imported cannot be imported on a server. */
const BROWSER = [
  'window',
  'document',
  'customElements',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'location',
  'matchMedia',
  'addEventListener',
];

const touched: string[] = [];

/** Lit asks on purpose, and finds out that it is on a server; ours must not need to. */
function noteAsker(name: string): undefined {
  const [, , asker = ''] = new Error().stack?.split('\n').slice(0, 4) ?? [];
  if (/node_modules\/(@hailong|hailong)/.test(asker)) touched.push(`${name}: ${asker.trim()}`);
  return undefined;
}

for (const name of BROWSER) {
  Object.defineProperty(globalThis, name, { configurable: true, get: () => noteAsker(name) });
}

/** Imports what the arguments name, as a server would, and prints `{ touched, thrown }`. */
const thrown: string[] = [];
for (const specifier of process.argv.slice(2)) {
  try {
    await import(import.meta.resolve(specifier, `file://${process.cwd()}/index.js`));
  } catch (error) {
    thrown.push(`${specifier}: ${String(error)}`);
  }
}
console.log(JSON.stringify({ touched, thrown }));
