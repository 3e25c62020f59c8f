import type { Browser } from 'puppeteer-core';
import { openCamera } from './open-camera.ts';
import type { Picture } from './picture.ts';
import { SCHEMES } from './schemes.ts';

/** CSS pixels. */
const WIDTHS = [320, 1280];

const LANGUAGES = ['vi', 'pseudo'] as const;

/** What is done with a picture; its state is named as a folder, and the rest by language, width and scheme. */
export type Receive = (state: string, name: string, picture: Picture) => void;

function folderOf(state: string): string {
  return state.replaceAll(/[ ,]+/g, '-');
}

/** Pictures every state in every language, width and scheme, both widths at a time; gives the states. */
export async function takeAll(browser: Browser, url: string, receive: Receive): Promise<string[]> {
  const runs = WIDTHS.map(async (width) => {
    const camera = await openCamera(browser, url, width);
    for (const state of camera.states) {
      for (const language of LANGUAGES) {
        const pictures = await camera.take({ state, language });
        for (const scheme of SCHEMES) {
          receive(folderOf(state), `${language}-${width}-${scheme}`, pictures[scheme]);
        }
      }
    }
    return camera.states.map(folderOf);
  });
  const [states = []] = await Promise.all(runs);
  return states;
}
