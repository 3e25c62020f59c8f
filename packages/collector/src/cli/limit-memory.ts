import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the part of the heap for short-lived objects at its first size, for the whole process.
 * Under load V8 doubles it again and again; for a collector that only moves garbage further apart:
 * it took a third more memory while taking in a million responses, and was no faster.
 */
export function limitMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
