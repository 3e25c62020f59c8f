/**
 * Gives the voice that reads a language: one for exactly this tag, else one for its base language.
 * A voice on the device comes before one that sends the text to a service. Gives none rather than
 * one that would read the words by the rules of another language.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const wanted = language.toLowerCase();
  const [base] = wanted.split('-');
  // Android writes vi_VN.
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replaceAll('_', '-').toLowerCase();
  const exact = voices.filter((voice) => tagOf(voice) === wanted);
  const related = voices.filter((voice) => tagOf(voice).split('-')[0] === base);
  const fitting = exact[0] ? exact : related;
  return fitting.find(({ localService }) => localService) ?? fitting[0];
}
