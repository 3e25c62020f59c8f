import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { comparePictures } from '../../goldens/compare-pictures.ts';
import { launchChromium } from '../../goldens/launch-chromium.ts';
import { openCamera, type Camera } from '../../goldens/open-camera.ts';
import type { Picture } from '../../goldens/picture.ts';
import type { Scheme } from '../../goldens/schemes.ts';
import { servePage } from '../../goldens/serve-page.ts';

const WIDTH = 320;

/** By what is broken: the rules that break it, and a scheme in which it is to be seen. */
const defects: Readonly<Record<string, [rules: string, scheme: Scheme]>> = {
  'one more pixel of padding': ['.box { padding-inline-start: calc(0.8em + 1px) }', 'light'],
  'words of another colour by the least step': ['.foot { color: #445567 }', 'light'],
  'lines of another colour by the least step': ['.box { border-color: #788899 }', 'light'],
  'a surface of another colour by the least step': ['form { background: #fffffe }', 'light'],
  'a heavier button': ['button { font-weight: 700 }', 'light'],
  'a line that breaks elsewhere': ['.foot { letter-spacing: 1px }', 'light'],
  'corners that are not round': ['.box { border-radius: 0 }', 'forced'],
  'a surface that is light in the dark': ['form { background: #fff }', 'dark'],
  'a colour of our own among forced ones': ['h2 { forced-color-adjust: none }', 'forced'],
};

const browser = await launchChromium();

describe('the goldens', { skip: !browser && 'no packaged Chromium' }, () => {
  let page: { url: string; close(): void };
  let camera: Camera;
  let whole: Record<Scheme, Picture>;

  const take = (rules: string) => camera.take({ state: 'chosen', language: 'vi', rules });

  before(async () => {
    page = await servePage();
    camera = await openCamera(browser!, page.url, WIDTH);
    whole = await take('');
  });
  after(async () => {
    await browser!.close();
    page.close();
  });

  it('find nothing in a widget that is as it was', async () => {
    const again = await take('');
    assert.equal(comparePictures(whole.light, again.light), undefined);
  });

  for (const [name, [rules, scheme]] of Object.entries(defects)) {
    it(`find the planted defect: ${name}`, async () => {
      const broken = await take(rules.replaceAll(/(?= })/g, ' !important'));
      assert.ok(comparePictures(whole[scheme], broken[scheme]));
    });
  }
});
