import fc from 'fast-check';
import { completeTheme } from '../src/complete-theme.ts';
import type { Theme } from '../src/theme.ts';
import { colorNames, shapeNames, tokens } from '../src/tokens.ts';

const channel = fc.integer({ min: 0, max: 255 });
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const alpha = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

/** Opaque colours of CSS in many notations. */
const opaque = fc.oneof(
  fc.tuple(channel, channel, channel).map((parts) => `rgb(${parts.join(' ')})`),
  fc.tuple(unit, unit, unit).map(([l, c, h]) => `oklch(${l} ${c * 0.4} ${h * 360})`),
  fc.tuple(unit, unit, unit).map(([l, a, b]) => `lab(${l * 100} ${a * 100 - 50} ${b * 100 - 50})`),
  fc.tuple(unit, unit, unit).map((parts) => `color(display-p3 ${parts.join(' ')})`),
  fc
    .tuple(unit, unit, unit)
    .map((parts) => `color(srgb ${parts.map((part) => part * 1.2).join(' ')})`),
  fc.constantFrom('rebeccapurple', '#059', '#a8121b', 'hsl(210 50% 40%)', 'oklch(0.6 none 30)'),
);

const translucent = fc
  .tuple(channel, channel, channel, alpha)
  .map(([red, green, blue, part]) => `rgb(${red} ${green} ${blue} / ${part})`);

const length = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.constantFrom('em', 'rem', 'px'))
  .map(([value, name]) => `${value / 100}${name}`);

const fontFamily = fc
  .array(fc.constantFrom('system-ui', '"Be Vietnam Pro"', "'Noto Sans'", 'Arial', 'serif'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((names) => names.join(','));

function shapeOf(name: (typeof shapeNames)[number]): fc.Arbitrary<string> {
  if (tokens[name].type === 'fontFamily') return fontFamily;
  if (tokens[name].type === 'length') return length;
  return fc.integer({ min: 100, max: 400 }).map((value) => String(value / 100));
}

function record<Name extends string>(
  names: readonly Name[],
  of: (name: Name) => fc.Arbitrary<string>,
): fc.Arbitrary<Record<Name, string>> {
  const entries = names.map((name) => [name, of(name)]);
  return fc.record(Object.fromEntries(entries)) as fc.Arbitrary<Record<Name, string>>;
}

const colors = record(colorNames, (name) =>
  name === 'surface' ? opaque : fc.oneof(opaque, translucent),
);

/** Any theme, good or bad to look at. */
export const arbitraryTheme: fc.Arbitrary<Theme> = fc
  .record({ light: colors, dark: colors, shape: record(shapeNames, shapeOf) })
  .map(completeTheme);
