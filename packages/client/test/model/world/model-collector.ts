import { hash } from 'node:crypto';
import { idempotencyKey, problemTable, type ProblemCode } from '@hailong/protocol';
import { createHook, type Hook } from './hook.ts';

/** What a collector answers: a status and a JSON body. */
export interface Judged {
  status: number;
  body: unknown;
}

/** A collector that follows the wire protocol; what it holds is on its disk. */
export interface ModelCollector {
  readonly url: string;
  /** Judges a response and records it if it is new; a crash after this loses nothing. */
  judge(content: string): Judged;
  /** Tells whether it holds this revision with this content. */
  holds(key: string, content: string): boolean;
  /** Gives the content that counts, by the id of the response. */
  counted(): Map<string, string>;
  /** Told of each content that is newly recorded. */
  readonly recorded: Hook<[content: string]>;
}

/** Gives the digest of canonical JSON. */
export function digestOf(content: string): string {
  return `sha-256:${hash('sha256', content)}`;
}

/** Gives a problem document. */
export function problem(code: ProblemCode): Judged {
  const { status, title } = problemTable[code];
  return { status, body: { type: 'about:blank', title, status, code, detail: title } };
}

/** Gives the receipt for canonical JSON. */
export function receiptFor(content: string): object {
  const { id, revision } = JSON.parse(content);
  const code = hash('sha256', id).slice(0, 8);
  const digest = digestOf(content);
  return { format: 'hailong-receipt@1', id, revision, digest, code, day: '2026-11-24' };
}

/** Makes an empty collector, with the rules of the one in packages/collector. */
export function createModelCollector(url: string): ModelCollector {
  const revisions = new Map<string, string[]>();
  const collector: ModelCollector = {
    url,
    judge(content) {
      const { id, revision } = JSON.parse(content);
      const known = revisions.get(id) ?? [];
      if (revision > known.length + 1) return problem('revision-skipped');
      if (revision === known.length + 1) {
        revisions.set(id, [...known, content]);
        collector.recorded.tell(content);
        return { status: 201, body: receiptFor(content) };
      }
      if (known[revision - 1] === content) return { status: 200, body: receiptFor(content) };
      return problem(revision === known.length ? 'key-reused' : 'revision-superseded');
    },
    holds: (key, content) =>
      [...revisions].some(([id, contents]) =>
        contents.some(
          (held, at) => held === content && idempotencyKey({ id, revision: at + 1 }) === key,
        ),
      ),
    counted: () => new Map([...revisions].map(([id, contents]) => [id, contents.at(-1)!])),
    recorded: createHook(),
  };
  return collector;
}
