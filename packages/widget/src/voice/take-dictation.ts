import type { Task } from './create-desk.ts';
import { dictate } from './dictate.ts';
import { keepAwake } from './keep-awake.ts';
import type { RecognitionClass } from './recognition.ts';
import type { VoicePlace } from './voice-place.ts';

/** Adds what was said to what is written, in the way of the citizen's own typing. */
function add({ name, screen: { session, reply } }: VoicePlace, text: string): void {
  const before = (session.answers[name] ?? '') as string;
  reply(name, `${before}${/\S$/.test(before) ? ' ' : ''}${text}`);
}

/** Listens to the citizen, beside whose field the button stands. */
export function takeDictation(
  place: VoicePlace,
  button: Element,
  Recognition: RecognitionClass,
): void {
  const { name, screen, desk, means } = place;
  const task: Task = { kind: 'dictate', name };
  desk.begin(task, button, (end) => {
    const { finish, breakOff } = dictate({
      language: screen.language,
      Recognition,
      wait: means.wait,
      onTick(secondsLeft) {
        task.secondsLeft = secondsLeft;
        keepAwake(screen.host);
        screen.refresh();
      },
      onText: (text) => add(place, text),
      onEnd: end,
    });
    task.finish = finish;
    return breakOff;
  });
}
