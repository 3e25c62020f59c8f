/** The most characters that are spoken in one go: Chrome falls silent after about 15 seconds. */
const MAX_CHARACTERS = 160;

const piece = new RegExp(`\\S.{0,${MAX_CHARACTERS - 2}}\\S(?=\\s|$)|\\S+`, 'g');

/** Splits a text into its sentences, and a long sentence between two words. */
export function splitSpeech(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentences = line.match(/.+?([.!?…:;]+(?= )|$)/g) ?? [];
  return sentences.flatMap((sentence) => sentence.match(piece) ?? []);
}
