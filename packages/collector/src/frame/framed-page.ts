import { MEASURE, type FrameMessage } from './frame-message.ts';

let isNew = true;

/** Only origins that the collector names may frame a page, and the height says nothing about an answer. */
function report(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const message: FrameMessage = { type: 'hailong-frame', height, isNew };
  isNew = false;
  parent.postMessage(message, '*');
}

if (parent !== window) {
  document.documentElement.classList.add('framed');
  // An observer is told nothing while the frame is out of sight.
  report();
  new ResizeObserver(report).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === MEASURE) report();
  });
  // Browsers heed `autofocus` in no frame of another origin.
  document.querySelector<HTMLElement>('[autofocus]')?.focus({ preventScroll: true });
}
