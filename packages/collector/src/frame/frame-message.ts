/** What a framed page of the collector tells the page around it. */
export interface FrameMessage {
  type: 'hailong-frame';
  /** How tall its content is, in CSS pixels. */
  height: number;
  /** The page has just been opened. */
  isNew: boolean;
}

/** What the page around sends to a framed page to be told its height. */
export const MEASURE = 'hailong-frame-measure';

/** The least and the greatest height a frame is given, in CSS pixels: no message makes it vanish or endless. */
const HEIGHTS = { least: 120, greatest: 20_000 };

/** Reads a message that may be anything; gives undefined for what is none of ours, and a height within bounds. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const { type, height, isNew } = (data ?? {}) as Partial<Record<keyof FrameMessage, unknown>>;
  if (type !== 'hailong-frame' || typeof height !== 'number') return undefined;
  if (!(height > 0 && height < Infinity)) return undefined;
  const { least, greatest } = HEIGHTS;
  return { type, height: Math.min(Math.max(height, least), greatest), isNew: isNew === true };
}
