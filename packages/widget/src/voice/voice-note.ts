import { MAX_SECONDS } from './dictate.ts';
import type { VoicePlace } from './voice-place.ts';

/** Gives what the voice has to say at a place: what it waits for, or what came of it. */
export function voiceNote({ name, desk: { task, note }, texts }: VoicePlace): string {
  if (task?.kind === 'dictate' && task.name === name) {
    return task.secondsLeft === undefined
      ? texts.waiting
      : texts.listening.replace('{n}', `${MAX_SECONDS}`);
  }
  return note?.name === name ? texts[note.key] : '';
}
