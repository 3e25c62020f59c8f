import type { OpenCollector } from './open-collector.ts';

/** The fields of a form as a browser without script would post them. */
export type Filled = [name: string, value: string][];

/** A page as a visitor without script has it. */
export interface VisitedPage {
  status: number;
  html: string;
  title: string;
  headers: Record<string, unknown>;
  fields: Filled;
}

function unescape(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescape(value);
}

function inputs(html: string): Filled {
  const tags = html.match(/<input[^>]*>/g) ?? [];
  return tags
    .filter((tag) => attribute(tag, 'type') === 'hidden' || /\schecked/.test(tag))
    .map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '']);
}

function textareas(html: string): Filled {
  const boxes = [...html.matchAll(/(<textarea[^>]*>)\n?([^<]*)<\/textarea/g)];
  return boxes.map(([, tag = '', text = '']) => [
    attribute(tag, 'name') ?? '',
    unescape(text).replace(/\r?\n/g, '\r\n'),
  ]);
}

function pageOf(response: { statusCode: number; body: string; headers: object }): VisitedPage {
  const html = response.body;
  const form = /<form class="form"[\s\S]*<\/form>/.exec(html)?.[0] ?? '';
  return {
    status: response.statusCode,
    html,
    title: unescape(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    headers: { ...response.headers },
    fields: [...inputs(form), ...textareas(form)],
  };
}

/** Opens an address. */
export async function visit(
  { app }: OpenCollector,
  url: string,
  headers: Record<string, string> = {},
): Promise<VisitedPage> {
  return pageOf(await app.inject({ url, headers }));
}

/** Posts fields as they are. */
export async function post(
  { app }: OpenCollector,
  url: string,
  fields: Filled,
  headers: Record<string, string> = {},
): Promise<VisitedPage> {
  const payload = new URLSearchParams(fields).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' };
  return pageOf(
    await app.inject({ method: 'POST', url, headers: { ...type, ...headers }, payload }),
  );
}

/** Fills in what the visitor chooses on a page, replacing what the form held, and presses a button. */
export function fill({ fields }: VisitedPage, chosen: Filled, action: string): Filled {
  const names = new Set(chosen.map(([name]) => name));
  return [...fields.filter(([name]) => !names.has(name)), ...chosen, ['action', action]];
}
