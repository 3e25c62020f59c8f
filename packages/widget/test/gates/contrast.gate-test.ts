import { addStyle } from './add-style.ts';
import { describeGate } from './describe-gate.ts';
import { findFaint } from './find-faint.ts';

describeGate('contrast', {
  find: findFaint,
  settings: {
    light: { width: 800, colorScheme: 'light' },
    dark: { width: 800, colorScheme: 'dark' },
  },
  defects: {
    'grey text': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.root { --_text-muted: #888 !important }'),
      finds: /"Đánh giá không kèm .*": 3\.\d\d is below 4\.5/,
    },
    'an accent that cannot be read on white': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.root { --_accent: #6af !important }'),
      finds: /"Gửi đánh giá": 2\.\d\d is below 4\.5/,
    },
    'pale options': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.root { --_border: #ccc !important }'),
      finds: /border of <span class=box> .*: 1\.\d\d is below 3/,
    },
    'an option without its ring': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.box::before { border: 0 !important }'),
      finds: /border of <span class=box> .*::before: there is none/,
    },
    'a pale focus': {
      state: 'first question',
      plant: (shown) => addStyle(shown, '.root { --_focus: #fc6 !important }'),
      finds: /focus of <input .*: 1\.\d\d is below 3/,
    },
    'pale faces': {
      state: 'rating',
      plant: (shown) => addStyle(shown, 'svg { color: #bbb !important }'),
      finds: /<span class=box> .*: 1\.\d\d is below 3/,
    },
  },
});
