import type { Survey, Text } from '@hailong/protocol';

const TEXT_KEYS = ['text', 'hint', 'label', 'title'];

function collect(value: unknown, texts: Text[]): Text[] {
  if (typeof value !== 'object' || value === null) return texts;
  for (const [key, inner] of Object.entries(value)) {
    if (TEXT_KEYS.includes(key) && typeof inner === 'object') texts.push(inner as Text);
    else if (key !== 'source') collect(inner, texts);
  }
  return texts;
}

/** Gives every text a citizen can see in a survey. */
export function textsOf(survey: Survey): Text[] {
  return collect(survey, []);
}
