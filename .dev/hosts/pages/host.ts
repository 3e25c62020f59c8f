import assert from 'node:assert/strict';
import { compareLooks } from '../look/compare-looks.ts';
import type { Looks } from '../look/clean-looks.ts';
import { readLook } from '../look/read-look.ts';
import { row, type HostRow } from '../host-row.ts';
import { hostPage, type PageParts } from '../site/page.ts';
import type { Visit } from '../visit/visit.ts';

/** What a host's page is expected to be spared, and what else is looked at. */
export interface HostExpectations extends Omit<PageParts, 'before' | 'after'> {
  /** What the page has after the element. */
  below?: PageParts['after'];
  headers?: HostRow['page']['headers'];
  screen?: number;
  scheme?: 'light' | 'dark';
  /** Which clean look is expected: that of the scheme unless told; `none` where the place is too narrow. */
  looksAs?: 'light' | 'dark' | 'none';
  /** What of itself the element may complain of. */
  mayTell?: RegExp;
  /** What the page may say on its console. */
  maySay?: RegExp;
  /** In the words of the table, beside the rating and the look. */
  also?: string;
  /** Throws `NotRun` where this machine cannot show it; prepares the page otherwise. */
  before?(visit: Visit): Promise<unknown>;
  after?(visit: Visit): Promise<unknown>;
}

/** Fails unless the element looks as on a clean page. */
export async function assertLook(
  visit: Visit,
  state: keyof Looks,
  as: 'light' | 'dark',
): Promise<void> {
  const clean = await visit.cleanLooks(as);
  const differences = compareLooks(await visit.page.evaluate(readLook), clean[state]);
  assert.deepEqual(differences, [], `looks as on a clean page (${state})`);
}

/** Declares a page of a host: the element is rated on it, looks as on a clean page, and nobody complains. */
export function host(name: string, expectations: HostExpectations = {}): void {
  const { headers, screen, scheme, maySay, mayTell, also, before, after, below, ...parts } =
    expectations;
  const as = expectations.looksAs ?? scheme ?? 'light';
  row({
    table: 'hosts',
    name,
    expected: ['recorded', as === 'none' ? '' : 'looks as ever', also].filter(Boolean).join('; '),
    page: {
      ...hostPage({ ...parts, ...(below && { after: below }) }),
      ...(headers && { headers }),
    },
    ...(screen && { width: screen }),
    ...(scheme && { scheme }),
    async test(visit) {
      await before?.(visit);
      await visit.untilHeard('ready');
      if (as !== 'none') await assertLook(visit, 'asked', as);
      await visit.rate();
      if (as !== 'none') await assertLook(visit, 'rated', as);
      await visit.picture();
      await after?.(visit);
      const complaints = visit.said.filter((line) => !maySay?.test(line));
      assert.deepEqual(complaints, [], 'the console');
      const told = await visit.errors();
      assert.deepEqual(
        told.filter((message) => !mayTell?.test(message)),
        [],
      );
    },
  });
}
