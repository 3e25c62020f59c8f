import type { FrameSeen, ScriptSeen, Violation } from '../page-seen.ts';

/** Runs in a page: reads its language, scripts, frames, links, and what its policy blocked. */
export function readDocument(): {
  language: string;
  scripts: ScriptSeen[];
  frames: Omit<FrameSeen, 'document' | 'isFilled'>[];
  links: string[];
  violations: Violation[];
} {
  const isForm = (address: string) => /^https?:\/\/[^?#]*\/s\/[\w-]+\/?([?#]|$)/.test(address);
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? undefined;
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const ours = tags.filter(
    ({ src, dataset }) => /\/hailong[\w-]*\.js([?#]|$)/.test(src) || dataset['collector'],
  );
  const frames = [...document.querySelectorAll('iframe')].filter(({ src }) => isForm(src));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return {
    language: document.documentElement.lang,
    scripts: ours.map((tag) => ({
      src: tag.src,
      integrity: tag.integrity,
      crossorigin: attribute(tag, 'crossorigin'),
      mounts: tag.dataset['collector'] ?? '',
    })),
    frames: frames.map((frame) => ({
      src: frame.src,
      title: frame.title,
      sandbox: attribute(frame, 'sandbox'),
    })),
    links: links.filter((a) => isForm(a.href) && !a.closest('hailong-survey')).map((a) => a.href),
    violations: globalThis.hailongHeard?.violations ?? [],
  };
}
