import { en } from './en.ts';
import { vi, type Messages } from './vi.ts';

/** The catalogues that come with the element, by language tag. */
export const catalogues: Partial<Record<string, Messages>> = { vi, en };
