import type { html } from 'lit/html.js';
import type { Screen } from '../view/screen.ts';
import type { Desk } from './create-desk.ts';
import type { VoiceMeans } from './find-means.ts';
import type { VoiceTexts } from './voice-texts.ts';

/** A place on the screen where the voice is offered, with all that is needed to draw and to serve it. */
export interface VoicePlace {
  /** Name of the control; empty for the whole screen. */
  name: string;
  template: typeof html;
  screen: Screen;
  desk: Desk;
  means: VoiceMeans;
  texts: VoiceTexts;
}
