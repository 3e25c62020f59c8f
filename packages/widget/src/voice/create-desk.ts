import { takeTurn } from './take-turn.ts';
import type { VoiceTexts } from './voice-texts.ts';

/** What the voice does, and for which control. */
export interface Task {
  kind: 'read' | 'dictate';
  /** Name of the control; empty for the whole screen. */
  name: string;
  /** How long the citizen may go on speaking, once the browser listens. */
  secondsLeft?: number;
  /** Has what was said so far written down. */
  finish?: () => void;
}

/** A text that a task may leave on the screen. */
export type NoteKey = Exclude<keyof VoiceTexts, 'language'>;

/** Begins a task; `end` is to be called once it is over. Gives what breaks it off, calling `end`. */
export type Start = (end: (note?: NoteKey) => void) => () => void;

/** What the voice of one survey is doing, and what the last task had to say. */
export interface Desk {
  task?: Task | undefined;
  note?: { name: string; key: NoteKey } | undefined;
  /** Begins a task at an element, in place of any other on the page. */
  begin(task: Task, element: Element, start: Start): void;
  /** Breaks off what is being done, if anything is. */
  breakOff(): void;
}

/** Makes the desk of a survey; `changed` is called when there is something new to draw. */
export function createDesk(changed: () => unknown): Desk {
  let breakOff = () => {};
  const desk: Desk = {
    breakOff: () => breakOff(),
    begin(task, element, start) {
      const giveBack = takeTurn(element, desk.breakOff);
      desk.task = task;
      desk.note = undefined;
      let isOver = false;
      const stop = start((key) => {
        isOver = true;
        giveBack();
        desk.task = undefined;
        desk.note = key && { name: task.name, key };
        changed();
      });
      breakOff = () => isOver || stop();
      changed();
    },
  };
  return desk;
}
