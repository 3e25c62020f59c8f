import type { Fault } from '../proxy/fault.ts';
import { openToPages } from '../proxy/fault.ts';

/** Gives the answer of something in between that speaks HTML, and that a page may read. */
export function webPage(status: number, headers: Readonly<Record<string, string>> = {}): Fault {
  const type = { 'content-type': 'text/html; charset=utf-8' };
  return {
    kind: 'answer',
    status,
    headers: { ...openToPages, ...type, ...headers },
    body: '<!doctype html><title>Wi-Fi</title><p>Xin đăng nhập.',
  };
}

/** Gives an answer of JSON that a page may read. */
export function jsonAnswer(
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Fault {
  const type = { 'content-type': 'application/json' };
  return {
    kind: 'answer',
    status,
    headers: { ...openToPages, ...type, ...headers },
    body: JSON.stringify(body),
  };
}
