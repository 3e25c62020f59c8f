import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that a citizen's browser loads, and the most it may weigh in bytes after brotli. */
export interface Ceiling {
  file: string;
  maxBytes: number;
  /** How the browser is told to read it. */
  sourceType: 'script' | 'module';
}

/**
 * Decisions 0017, 0024, 0027 and 0032 say why the first weighs so much; a Lit hello-world weighs 5.1 kB, the lightest
 * product peer 54 kB. The client alone is for pages without a survey. The voice is loaded by those
 * who ask for it only, who wait for it before they hear anything.
 */
export const ceilings: readonly Ceiling[] = [
  { file: 'packages/widget/dist/cdn/hailong.js', maxBytes: 16_500, sourceType: 'script' },
  { file: 'packages/widget/dist/cdn/hailong-client.js', maxBytes: 6_300, sourceType: 'script' },
  { file: 'packages/widget/dist/cdn/hailong-voice.js', maxBytes: 4_000, sourceType: 'module' },
];

/** Gives the weight of a file in bytes after brotli at its highest quality. */
export function brotliBytes(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(new URL(`../${file}`, import.meta.url)), { params })
    .length;
}
