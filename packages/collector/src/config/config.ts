import { bodyLimitBytes } from '@hailong/protocol';
import { z } from 'zod';

/** Fewest responses a published group may have. */
const THRESHOLD = 5;

/** Longest time an answer may have waited in an outbox, in days; the client's own expiry. */
const MAX_WAIT_DAYS = 30;

/**
 * Free space on the disk of the database, in megabytes, below which nothing new is taken: enough for
 * what SQLite writes beside the database, and for erasing texts, until somebody has made room.
 */
const MIN_FREE_MEGABYTES = 200;

/** Fewest characters of an export token: too many to be guessed over a network. */
const TOKEN_MIN = 16;

/** Longest address of the collector: what is printed has to be read off and scanned. */
const PUBLIC_URL_MAX = 200;

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

/** Has no more than a scheme, a host and perhaps a path, to which the addresses of pages are added. */
function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, pathname, href } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && href === origin + pathname;
}

function withoutLastSlash(url: string): string {
  return new URL(url).href.replace(/\/$/, '');
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

function wholeNumber(from: number, to: number): z.ZodInt {
  const error = `a whole number from ${from} to ${to}`;
  return z.int({ error }).min(from, { error }).max(to, { error });
}

function text(error: string): z.ZodString {
  return z.string({ error }).min(1, { error });
}

const origin = z.string().refine(isOrigin, {
  error: 'an origin such as "https://dichvucong.example", or "*" for any',
});

const publicUrl = z
  .string()
  .max(PUBLIC_URL_MAX, { error: `at most ${PUBLIC_URL_MAX} characters` })
  .refine(isPublicUrl, { error: 'an address such as "https://danhgia.example"' })
  .transform(withoutLastSlash);

const timeZone = z.string().refine(isTimeZone, {
  error: 'a time zone of the IANA database, such as "Asia/Ho_Chi_Minh"',
});

/** What a collector can be told; each member is also an environment variable `HAILONG_…`. */
export const configSchema = z.strictObject({
  host: text('a host name or an address').default('localhost'),
  port: wholeNumber(0, 65_535).default(8787),
  database: text('a file name').default('hailong.sqlite'),
  publicUrl: publicUrl.optional(),
  origins: z.array(origin, { error: 'a list of origins' }).default([]),
  bodyLimit: wholeNumber(1024, 16 * 1024 * 1024).default(bodyLimitBytes),
  threshold: wholeNumber(1, 1_000).default(THRESHOLD),
  timeZone: timeZone.default('Asia/Ho_Chi_Minh'),
  surveysDirectory: text('a directory').optional(),
  widgetFile: text('a file name').optional(),
  versionsDirectory: text('a directory').optional(),
  themeEditor: text('a directory').optional(),
  exportToken: z
    .string()
    .min(TOKEN_MIN, { error: `at least ${TOKEN_MIN} characters` })
    .regex(/^\S+$/, { error: 'a text without white space' })
    .optional(),
  maxWaitDays: wholeNumber(0, 365).default(MAX_WAIT_DAYS),
  minFreeMegabytes: wholeNumber(0, 1_000_000).default(MIN_FREE_MEGABYTES),
});

/** What a collector was told, complete with defaults. */
export type Config = z.output<typeof configSchema>;
