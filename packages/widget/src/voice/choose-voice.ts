/**
 * Gives the voice that reads a language: one for exactly this tag, else one for its base language.
 * Only a voice of the device will do: one that is a service would be told what is read, and where.
 * Gives none rather than one that would read the words by the rules of another language.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const wanted = language.toLowerCase();
  const [base] = wanted.split('-');
  // Android writes vi_VN.
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replaceAll('_', '-').toLowerCase();
  const own = voices.filter(({ localService }) => localService);
  return (
    own.find((voice) => tagOf(voice) === wanted) ??
    own.find((voice) => tagOf(voice).split('-')[0] === base)
  );
}
