import type { Answer, Answers } from '@hailong/protocol';

/** More pages than any of the forms has; one that goes round in a circle fails. */
const PAGES_MAX = 20;

interface Control {
  type: string;
  name: string;
  value: string;
}

/** The collector writes what is special in HTML as numbers. */
function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function attributeOf(tag: string, name: string): string {
  return decode(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function controlsOf(form: string): Control[] {
  return [...form.matchAll(/<(input|textarea|button)\b[^>]*>/g)].map(([tag, kind]) => ({
    type: kind === 'input' ? attributeOf(tag, 'type') : kind!,
    name: attributeOf(tag, 'name'),
    value: attributeOf(tag, 'value'),
  }));
}

/** Gives the fields that a browser would post for the answers, by name. */
function fieldsOf(answers: Answers): [name: string, value: string][] {
  const asValue = (part: unknown) => (part === null ? '-' : String(part));
  return Object.entries(answers).flatMap(([id, answer]): [string, string][] => {
    if (answer !== null && typeof answer === 'object' && !Array.isArray(answer)) {
      return Object.entries(answer).map(([item, point]) => [
        `answers.${id}.${item}`,
        asValue(point),
      ]);
    }
    return [answer].flat().map((part: Answer) => [`answers.${id}`, asValue(part)]);
  });
}

function offers({ type, name, value }: Control, [wanted, answer]: [string, string]): boolean {
  if (name !== wanted) return false;
  return type === 'textarea' || ((type === 'radio' || type === 'checkbox') && value === answer);
}

/** Presses the button that goes on, and gives the next page. */
async function post(url: string, page: string, left: Map<string, [string, string]>) {
  const form = /<form\b[^>]*method="post"[\s\S]*?<\/form>/.exec(page)![0];
  const controls = controlsOf(form);
  const body = new URLSearchParams();
  for (const { type, name, value } of controls) if (type === 'hidden') body.append(name, value);
  for (const [key, field] of left) {
    if (!controls.some((control) => offers(control, field))) continue;
    body.append(...field);
    left.delete(key);
  }
  const button = controls.find(
    ({ type, value }) => type === 'button' && ['send', 'next'].includes(value),
  )!;
  body.append(button.name, button.value);
  const action = new URL(attributeOf(form, 'action'), url);
  return (await fetch(action, { method: 'POST', body })).text();
}

/**
 * Answers a hosted form by plain HTTP, as a browser without script does: page after page, what is
 * hidden is posted back and what is asked is filled in. Throws where an answer found no control.
 */
export async function answerHostedForm(url: string, answers: Answers): Promise<void> {
  const left = new Map(fieldsOf(answers).map((field) => [field.join('='), field]));
  let page = await (await fetch(url)).text();
  for (let at = 0; at < PAGES_MAX; at++) {
    page = await post(url, page, left);
    const isRecorded = page.includes('Mã biên nhận');
    if (isRecorded && (left.size === 0 || !page.includes('<form'))) break;
  }
  if (left.size > 0) throw new Error(`${url} never asked for ${[...left.keys()]}`);
  if (!page.includes('Mã biên nhận')) throw new Error(`${url} recorded nothing:\n${page}`);
}
