import type { Criterion } from './criterion.ts';

/** The criteria of the principle “Perceivable”. */
export const perceivable: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    verdict: 'Supports',
    gates: ['axe', 'ibm', 'tree'],
    remark: 'The faces are hidden from assistive technology; the words beside them say the same.',
  },
  {
    number: '1.2.1',
    name: 'Audio-only and Video-only (Prerecorded)',
    level: 'A',
    verdict: 'Not applicable',
    remark:
      'Nothing is recorded: the voice, where the host allows it, reads what is on the screen.',
  },
  {
    number: '1.2.2',
    name: 'Captions (Prerecorded)',
    level: 'A',
    verdict: 'Not applicable',
    remark:
      'Nothing is recorded: the voice, where the host allows it, reads what is on the screen.',
  },
  {
    number: '1.2.3',
    name: 'Audio Description or Media Alternative (Prerecorded)',
    level: 'A',
    verdict: 'Not applicable',
    remark:
      'Nothing is recorded: the voice, where the host allows it, reads what is on the screen.',
  },
  {
    number: '1.2.4',
    name: 'Captions (Live)',
    level: 'AA',
    verdict: 'Not applicable',
    remark:
      'Nothing is recorded: the voice, where the host allows it, reads what is on the screen.',
  },
  {
    number: '1.2.5',
    name: 'Audio Description (Prerecorded)',
    level: 'AA',
    verdict: 'Not applicable',
    remark:
      'Nothing is recorded: the voice, where the host allows it, reads what is on the screen.',
  },
  {
    number: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    verdict: 'Supports',
    gates: ['axe', 'ibm', 'tree'],
    tests: ['survey-element/errors.browser-test.ts'],
    remark:
      'Each question is a group under its own words; nothing of the widget is told as a landmark of the page.',
  },
  {
    number: '1.3.2',
    name: 'Meaningful Sequence',
    level: 'A',
    verdict: 'Supports',
    gates: ['tree', 'keyboard'],
    remark: 'The order on the screen is that of the document.',
  },
  {
    number: '1.3.3',
    name: 'Sensory Characteristics',
    level: 'A',
    verdict: 'Supports',
    remark:
      'No instruction refers to shape, colour, place or sound. Judged by reading the texts of the widget.',
  },
  {
    number: '1.3.4',
    name: 'Orientation',
    level: 'AA',
    verdict: 'Supports',
    gates: ['ibm', 'reflow'],
    remark: 'Nothing is tied to an orientation.',
  },
  {
    number: '1.3.5',
    name: 'Identify Input Purpose',
    level: 'AA',
    verdict: 'Not applicable',
    remark: 'No field asks for anything about the citizen.',
  },
  {
    number: '1.4.1',
    name: 'Use of Color',
    level: 'A',
    verdict: 'Supports',
    gates: ['forced-colors'],
    remark: 'A choice changes the shape of its mark; a mistake is told in words.',
  },
  {
    number: '1.4.2',
    name: 'Audio Control',
    level: 'A',
    verdict: 'Supports',
    tests: ['voice/reading.browser-test.ts'],
    remark:
      'Where the host allows the voice, nothing is read aloud without a press, and the same button or Escape stops it.',
  },
  {
    number: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    verdict: 'Supports',
    gates: ['contrast', 'themes', 'axe', 'forced-colors'],
    tests: ['view/guard-contrast.browser-test.ts'],
    remark:
      'Where the colours of a host page fail, the widget shows its own; it cannot judge those that something shines through, and needs a browser that knows color-mix.',
  },
  { number: '1.4.4', name: 'Resize Text', level: 'AA', verdict: 'Supports', gates: ['text-size'] },
  {
    number: '1.4.5',
    name: 'Images of Text',
    level: 'AA',
    verdict: 'Supports',
    remark: 'There is none. The faces are drawings without letters.',
  },
  {
    number: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    verdict: 'Supports',
    gates: ['reflow'],
    tests: ['survey-element/layout.browser-test.ts'],
  },
  {
    number: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    verdict: 'Supports',
    gates: ['contrast', 'themes', 'forced-colors'],
    tests: ['view/guard-contrast.browser-test.ts'],
  },
  { number: '1.4.12', name: 'Text Spacing', level: 'AA', verdict: 'Supports', gates: ['spacing'] },
  {
    number: '1.4.13',
    name: 'Content on Hover or Focus',
    level: 'AA',
    verdict: 'Not applicable',
    remark: 'Nothing appears on hover or focus.',
  },
];
