import { expect } from 'chai';
import { requiredPairs } from '@hailong/themes';
import { clear, show, type ShownSurvey } from '../fixtures/shown-survey.ts';
import { contrastOf } from '../gates/contrast-of.ts';
import { readColor, type Color } from '../gates/read-color.ts';

const NAMES = 'surface text text-muted border accent on-accent focus danger'.split(' ');

type Palette = Record<string, string>;

/** The guard looks with the next frame. */
async function looked(shown: ShownSurvey): Promise<void> {
  await shown.settle();
  await new Promise(requestAnimationFrame);
}

function paint(element: HTMLElement, palette: Palette): void {
  for (const [name, color] of Object.entries(palette)) {
    element.style.setProperty(`--hailong-color-${name}`, color);
  }
}

async function showIn(palette: Palette, theme: 'light' | 'dark' = 'light'): Promise<ShownSurvey> {
  const shown = await show((element) => {
    element.theme = theme;
    paint(element, palette);
  });
  await looked(shown);
  return shown;
}

/** The colour that is painted for one of the element's private properties. */
function painted({ root }: ShownSurvey, name: string): Color {
  const probe = document.createElement('i');
  probe.style.color = `var(--_${name})`;
  root.querySelector('.root')!.append(probe);
  const color = readColor(getComputedStyle(probe).color);
  probe.remove();
  return color;
}

function faintPairs(shown: ShownSurvey): string[] {
  return requiredPairs.flatMap(({ color, on, least }) => {
    const contrast = contrastOf(painted(shown, color), painted(shown, on));
    // What is painted has 256 steps a channel; the guard reckons finer.
    return contrast < least - 0.04 ? [`${color} on ${on}: ${contrast.toFixed(2)}`] : [];
  });
}

function errorsOf({ events }: ShownSurvey): string[] {
  return events
    .filter(({ type }) => type === 'hailong-error')
    .map(({ detail }) => (detail as { message: string }).message);
}

/** Random numbers that are the same each time: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('the guard of contrast', () => {
  const { error } = console;
  before(() => (console.error = () => {}));
  after(() => (console.error = error));
  afterEach(clear);

  it('keeps the own accent where that of the host cannot be read, and tells the host once', async () => {
    const shown = await showIn({ accent: '#6af' });
    expect(painted(shown, 'accent')).to.deep.equal(readColor('#059'));
    await shown.choose('Hài lòng');
    await looked(shown);
    expect(errorsOf(shown)).to.deep.equal([
      '--hailong-color-accent: received contrast 2.398 to surface, expected 4.5',
    ]);
  });

  for (const color of [
    'oklch(0.75 0.12 250)',
    'color(display-p3 0.4 0.7 1)',
    'hsl(210 100% 70%)',
    'lab(70 0 -40)',
    'skyblue',
    'color-mix(in oklab, #6af, white)',
  ]) {
    it(`understands ${color}`, async () => {
      const shown = await showIn({ accent: color });
      expect(painted(shown, 'accent')).to.deep.equal(readColor('#059'));
      const kept = await showIn({ surface: '#123', text: color, border: color }, 'dark');
      expect(painted(kept, 'text')).to.deep.equal(readColor(color));
    });
  }

  it('leaves readable colours of the host alone and says nothing', async () => {
    const shown = await showIn({ accent: '#a8121b', surface: '#fffdf5', border: '#777' });
    expect(painted(shown, 'accent')).to.deep.equal(readColor('#a8121b'));
    expect(painted(shown, 'surface')).to.deep.equal(readColor('#fffdf5'));
    expect(errorsOf(shown)).to.deep.equal([]);
    expect(shown.root.querySelector('.root')!.getAttribute('style') ?? '').to.equal('');
  });

  it('keeps what it can of the host: only what cannot be read goes', async () => {
    const palette = { accent: '#a8121b', surface: '#fffdf5', border: '#777' };
    const shown = await showIn({ ...palette, 'on-accent': '#400' });
    expect(painted(shown, 'on-accent')).to.deep.equal(readColor('#fff'));
    expect(painted(shown, 'accent')).to.deep.equal(readColor('#a8121b'));
    expect(painted(shown, 'surface')).to.deep.equal(readColor('#fffdf5'));
  });

  it('leaves alone what shines through, for nobody knows what is behind it', async () => {
    const shown = await showIn({ surface: 'transparent' });
    expect(painted(shown, 'surface')[3]).to.equal(0);
    expect(errorsOf(shown)).to.deep.equal([]);
  });

  it('looks again when the theme changes', async () => {
    const shown = await showIn({ accent: '#059' });
    shown.element.theme = 'dark';
    await looked(shown);
    expect(painted(shown, 'accent')).to.deep.equal(readColor('#8cf'));
    shown.element.theme = 'light';
    await looked(shown);
    expect(painted(shown, 'accent')).to.deep.equal(readColor('#059'));
    expect(errorsOf(shown)).to.have.length(1);
  });

  it('looks again after the host has changed its colours, when something is drawn', async () => {
    const shown = await showIn({});
    paint(shown.element, { text: '#ccc' });
    await shown.choose('Hài lòng');
    await looked(shown);
    expect(painted(shown, 'text')).to.deep.equal(readColor('#123'));
  });

  it('measures nothing when something is drawn and no colour has changed', async () => {
    const shown = await showIn({ accent: '#6af' });
    let writes = 0;
    const watcher = new MutationObserver((records) => (writes += records.length));
    watcher.observe(shown.root.querySelector('.root')!, { attributeFilter: ['style'] });
    await shown.choose('Hài lòng');
    await looked(shown);
    expect(writes).to.equal(0);
    watcher.disconnect();
  });

  it('takes a colour of the host up again once it can be read', async () => {
    const shown = await showIn({ accent: '#6af' });
    paint(shown.element, { accent: '#a8121b' });
    await shown.choose('Hài lòng');
    await looked(shown);
    expect(painted(shown, 'accent')).to.deep.equal(readColor('#a8121b'));
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`leaves no required pair faint, whatever the host sets: ${theme}`, async () => {
      const random = createRandom(5);
      for (let run = 0; run < 60; run++) {
        const chosen = NAMES.filter(() => random() < 0.5);
        const palette = Object.fromEntries(
          chosen.map((name) => [name, `rgb(${[0, 0, 0].map(() => Math.floor(random() * 256))})`]),
        );
        const shown = await showIn(palette, theme);
        expect(faintPairs(shown), JSON.stringify(palette)).to.deep.equal([]);
        clear();
      }
    });
  }
});
