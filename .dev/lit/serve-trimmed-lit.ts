import type { TestRunnerPlugin } from '@web/test-runner';
import { trimLit } from './trim-lit.ts';

/** Hands the tests the Lit that citizens get. */
export function serveTrimmedLit(): TestRunnerPlugin {
  return {
    name: 'serve-trimmed-lit',
    serve: ({ path }) =>
      path.endsWith('/lit-html/development/lit-html.js') ? trimLit() : undefined,
  };
}
