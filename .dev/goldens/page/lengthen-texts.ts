import { lengthen } from '../../../packages/widget/test/fixtures/lengthen.ts';

/** What is read as words; codes and numbers are as long in every language. */
const WORDS = /\p{Lowercase}/u;

/** The text itself, without the white space around it. */
const TEXT = /\S(?:.*\S)?/s;

/** Puts what is on the screen into the pseudo-locale, the survey's texts with the widget's. */
export function lengthenTexts(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isShown = node.parentElement?.localName !== 'style';
    if (isShown && WORDS.test(node.data)) node.data = node.data.replace(TEXT, lengthen);
  }
}
