import { withBase } from 'vitepress';

let loading: Promise<void> | undefined;

/** Loads the built file that portals use, from the site itself, once. Rejects where it cannot be had. */
export function loadWidget(): Promise<void> {
  return (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = withBase('/hailong/hailong.js');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`the widget cannot be loaded from ${script.src}`));
    document.head.append(script);
  }));
}
