import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { findWide } from './find-wide.ts';

describeGate('reflow', {
  find: findWide,
  settings: {
    '320 px': { width: 320 },
    '1280 × 1024 px at 400 %': { width: 320, height: 256 },
  },
  defects: {
    'a fixed width of 400 px': {
      state: 'first question',
      plant: (shown) => addStyle(shown, 'form { inline-size: 400px }'),
      finds: /the page is \d+ px wide/,
    },
    'a long word that is not broken': {
      state: 'first question',
      plant: ({ root }) => {
        root.querySelector('h2')!.textContent = 'x'.repeat(80);
        root.querySelector('h2')!.style.overflowWrap = 'normal';
      },
      finds: /the page is \d+ px wide/,
    },
    'a grid that scrolls sideways': {
      state: 'grid',
      plant: (shown) =>
        addStyle(shown, '.options { overflow-x: auto; flex-wrap: nowrap !important }'),
      finds: /<div class=options> .* scrolls sideways/,
    },
    'buttons that stay on the screen': {
      state: 'second page',
      plant: (shown) => addStyle(shown, '.buttons { position: sticky; bottom: 0 }'),
      finds: /<div class=buttons> .* stays on the screen/,
    },
  },
});
