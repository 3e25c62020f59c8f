import type { ScreenHost } from '../view/move-focus.ts';
import { createDesk } from './create-desk.ts';
import { findMeans } from './find-means.ts';
import { readPlace } from './read-place.ts';
import { voiceBox } from './voice-box.ts';
import type { VoicePlace } from './voice-place.ts';
import { voiceTexts } from './voice-texts.ts';
import type { Voice } from './voice.ts';

/**
 * Opens the voice in an element and begins to read: that is what the button was pressed for which
 * had this file loaded. The button that takes its place takes its focus too.
 */
export function openVoice(host: ScreenHost, pressed: Element, means = findMeans()): Voice {
  const desk = createDesk(() => host.requestUpdate());
  let whole: VoicePlace | undefined;
  let shown = '';

  async function begin(): Promise<void> {
    const isFocused = host.shadowRoot?.activeElement === pressed;
    await host.requestUpdate();
    const button = host.shadowRoot?.querySelector<HTMLElement>('.voice button');
    if (!button || !whole) return;
    if (isFocused) button.focus();
    readPlace(whole, button);
  }

  void begin();
  return (template, screen, name) => {
    const { session, language } = screen;
    const now = `${language} ${session.stage} ${session.at}`;
    if (now !== shown) {
      // What is being read is no longer on the screen.
      desk.breakOff();
      desk.note = undefined;
    }
    shown = now;
    const place = { name, template, screen, desk, means, texts: voiceTexts(language) };
    if (!name) whole = place;
    return voiceBox(place);
  };
}
