import { openVoice as open } from '../../src/voice/open-voice.ts';
import type { Voice } from '../../src/voice/voice.ts';
import { FakeMeans } from './fake-means.ts';

/** Opens the voice of a browser that says and hears nothing. */
export function openVoice(...[host, pressed]: Parameters<typeof open>): Voice {
  return open(host, pressed, FakeMeans.present.asMeans);
}
