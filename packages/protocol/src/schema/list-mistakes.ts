import type { z } from 'zod';
import { jsonPointer } from '../json/json-pointer.ts';
import type { Mistake } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Picks the one branch whose mistakes all lie deeper: the one that was meant. */
function meantBranch(branches: Issue[][]): Issue[] | undefined {
  const deeper = branches.filter((issues) => issues.every(({ path }) => path.length > 0));
  return deeper.length === 1 ? deeper[0] : undefined;
}

function describe(issue: Issue, base: Path): Mistake[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: jsonPointer([...path, key]),
      message: 'is not a known member',
    }));
  }
  const branch = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
  if (branch) return branch.flatMap((inner) => describe(inner, path));
  return [{ pointer: jsonPointer(path), message: issue.message }];
}

/**
 * Lists the mistakes zod has found, each with the JSON Pointer to it: an unknown member points to
 * that member, a mistake inside an alternative to the place in the alternative that was meant.
 */
export function listMistakes(error: { issues: Issue[] }): Mistake[] {
  return error.issues.flatMap((issue) => describe(issue, []));
}
