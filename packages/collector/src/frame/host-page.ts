import { MEASURE, readFrameMessage } from './frame-message.ts';

const script = document.currentScript as HTMLScriptElement | null;

/** Where the forms of the collector are that this script was loaded from. */
const forms = script && new URL('../s/', script.src);

/** Frames that have shown a page; the next one is a change of pages. */
const known = new WeakSet<HTMLIFrameElement>();

function formFrames(): HTMLIFrameElement[] {
  const frames = [...document.querySelectorAll('iframe')];
  return forms ? frames.filter(({ src }) => src.startsWith(forms.href)) : [];
}

/** A host that counts borders into the height of everything needs them added. */
function edgesOf(frame: HTMLIFrameElement): number {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } =
    getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  const edges = [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom];
  return edges.reduce((sum, edge) => sum + (parseFloat(edge) || 0), 0);
}

function listen({ source, origin, data }: MessageEvent): void {
  if (origin !== forms?.origin) return;
  const frame = formFrames().find(({ contentWindow }) => contentWindow === source);
  const message = readFrameMessage(data);
  if (!frame || !message) return;
  frame.style.height = `${message.height + edgesOf(frame)}px`;
  const isChanged = message.isNew && known.has(frame);
  known.add(frame);
  // Whoever pressed a button far down would otherwise look at the end of the next page.
  if (isChanged && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
}

addEventListener('message', listen);

// A frame that was quicker than this script has spoken already, to nobody.
for (const { contentWindow } of formFrames()) contentWindow?.postMessage(MEASURE, '*');
