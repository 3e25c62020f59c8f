import { readFileSync } from 'node:fs';
import { findNewSyntax } from './find-new-syntax.ts';
import { brotliBytes, ceilings } from './size-ceilings.ts';

for (const { file, maxBytes, sourceType } of ceilings) {
  const bytes = brotliBytes(file);
  const script = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const syntax = findNewSyntax(script, sourceType);
  console.log(`${file}: ${bytes} bytes brotli, ceiling ${maxBytes}`);
  console.log(`${file}: ${syntax ?? 'the oldest browsers can read it'}`);
  if (bytes > maxBytes || syntax) process.exitCode = 1;
}
