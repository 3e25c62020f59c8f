import assert from 'node:assert/strict';
import { row, type HostRow } from '../host-row.ts';
import { hostPage, type PageParts } from '../site/page.ts';
import type { Visit } from '../visit/visit.ts';

/** What is expected of a mistake of who embeds the element. */
export interface MistakeParts extends PageParts {
  /** In the words of the table. */
  expected: string;
  /** The one message that the page and the console get; none unless given. */
  told?: RegExp;
  test?: HostRow['test'];
}

/** Runs in a page: fails where the page itself has stopped working. */
function goesOn(): boolean {
  const button = document.createElement('button');
  let pressed = false;
  button.onclick = () => (pressed = true);
  document.body.append(button);
  button.click();
  button.remove();
  return pressed;
}

/** Fails unless the element has told exactly one mistake, once on the console and once by its event. */
export async function assertToldOnce(visit: Visit, message: RegExp): Promise<void> {
  await visit.untilHeard('error');
  const errors = await visit.errors();
  assert.equal(errors.length, 1, errors.join('\n'));
  assert.match(errors[0]!, message);
  const lines = visit.said.filter((line) => line.startsWith('<hailong-survey>'));
  assert.deepEqual(lines, [`<hailong-survey> ${errors[0]}`]);
}

/** Declares a mistake: it is told once, where there is something to tell, and the page goes on working. */
export function mistake(name: string, { expected, told, test, ...parts }: MistakeParts): void {
  row({
    table: 'bad input',
    name,
    expected: told ? `${expected}; told once` : expected,
    page: hostPage(parts),
    async test(visit) {
      await test?.(visit);
      if (told) await assertToldOnce(visit, told);
      else assert.deepEqual(await visit.errors(), []);
      const uncaught = visit.said.filter((line) => line.startsWith('uncaught'));
      assert.deepEqual(uncaught, []);
      assert.equal(await visit.page.evaluate(goesOn), true, 'the page goes on working');
      return told && (await visit.errors())[0];
    },
  });
}

/** Chooses and presses send, and waits until the answer is kept on the device. */
export async function send(visit: Visit): Promise<void> {
  await visit.choose('Hài lòng');
  await visit.press('Gửi đánh giá');
  const { detail } = await visit.untilHeard('saved');
  assert.equal(detail['durable'], true);
}
