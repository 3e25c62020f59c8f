import { attach } from '../element/attach.ts';
import { fill } from '../messages/fill.ts';
import { statusStyles } from './status-styles.ts';
import type { StatusTexts } from './status-texts.ts';
import type { OutboxCounts } from './watch-outbox.ts';

/** What the status shows. */
export interface StatusView {
  /** Takes what the button does. */
  onSend(send: () => void): void;
  show(counts: OutboxCounts, language: string, texts: StatusTexts): void;
}

function say(line: HTMLElement, text: string): void {
  // said once: a screen reader reads every change of a status aloud
  if (line.textContent !== text) line.textContent = text;
}

/** Makes the lines and the button of the status in its shadow root. */
export function createStatusView(host: HTMLElement): StatusView {
  const root = attach(host, statusStyles);
  const [box, waiting, refused] = ['div', 'p', 'p'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const button = document.createElement('button');
  let texts: StatusTexts | undefined;
  box.setAttribute('role', 'status');
  box.part.add('status');
  button.type = 'button';
  button.part.add('button');
  button.hidden = true;
  box.append(waiting, refused);
  root.append(box, button);
  return {
    onSend(send) {
      button.onclick = () => {
        if (texts) say(waiting, texts.sending);
        send();
      };
    },
    show(counts, language, spoken) {
      texts = spoken;
      box.lang = button.lang = language;
      say(waiting, counts.pending ? fill(texts.pending, counts.pending) : '');
      say(refused, counts.refused ? fill(texts.refused, counts.refused) : '');
      button.textContent = texts.sendNow;
      button.hidden = !counts.pending;
    },
  };
}
