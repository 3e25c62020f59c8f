/** What a browser has heard; from `resultIndex` on it is new. */
export interface RecognitionResult {
  results: SpeechRecognitionResultList;
  resultIndex: number;
}

/** The part of a browser's speech recognition that is used; TypeScript does not know it. */
export interface Recognition {
  lang: string;
  onstart: (() => void) | null;
  onresult: ((event: RecognitionResult) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

/** Makes a recognition, as the browser's own class does. */
export type RecognitionClass = new () => Recognition;

/** Gives the class of the browser, by the name it has there; none where it cannot take dictation. */
export function findRecognition(): RecognitionClass | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    [name in 'SpeechRecognition' | 'webkitSpeechRecognition']?: RecognitionClass;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
}
