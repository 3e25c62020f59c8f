import type { ElementHandle, Frame } from 'puppeteer-core';
import { findSurveys } from '../page/find-surveys.ts';
import { readDocument } from '../page/read-document.ts';
import { tryStorage } from '../page/try-storage.ts';
import type { DocumentSeen } from '../page-seen.ts';

/** A document with the elements in it. */
export interface FrameObserved {
  seen: DocumentSeen;
  elements: ElementHandle<Element>[];
}

async function handlesOf(frame: Frame): Promise<ElementHandle<Element>[]> {
  const list = await frame.evaluateHandle(findSurveys);
  const members = await list.getProperties();
  return [...members.values()].flatMap(
    (each) => each.asElement() ?? [],
  ) as ElementHandle<Element>[];
}

/** Tells whether a frame with a hosted form is filled, and not with the browser's own page of errors. */
function isFilled(frame: Frame, src: string): boolean {
  return frame.childFrames().some((child) => child.url().split('#')[0] === src.split('#')[0]);
}

/** Looks at one document; undefined when it is gone meanwhile, or is none of a web page. */
export async function observeFrame(
  frame: Frame,
  document: number,
): Promise<FrameObserved | undefined> {
  try {
    const read = await frame.evaluate(readDocument);
    const elements = await handlesOf(frame);
    const frames = read.frames.map((each) => {
      return { ...each, document, isFilled: isFilled(frame, each.src) };
    });
    const storageFault = await frame.evaluate(tryStorage);
    return { seen: { ...read, url: frame.url(), frames, storageFault }, elements };
  } catch {
    return undefined;
  }
}
