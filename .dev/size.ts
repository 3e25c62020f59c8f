import { brotliBytes, ceilings } from './size-ceilings.ts';

for (const { file, maxBytes } of ceilings) {
  const bytes = brotliBytes(file);
  console.log(`${file}: ${bytes} bytes brotli, ceiling ${maxBytes}`);
  if (bytes > maxBytes) process.exitCode = 1;
}
