import { z } from "zod";

/** Bytes of a request body. A response is about 1 kB; browsers let 64 KiB leave with a closing page, shared with the host. */
const BODY_LIMIT_BYTES = 48 * 1024;

/** Fewest responses a published group may have. */
const THRESHOLD = 5;

/** Longest time an answer may have waited in an outbox, in days; the client's own expiry. */
const MAX_WAIT_DAYS = 30;

function isOrigin(text: string): boolean {
  return text === "*" || (URL.canParse(text) && new URL(text).origin === text);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

const origin = z
  .string()
  .refine(isOrigin, {
    error: 'expected an origin such as "https://example.gov.vn", or "*"',
  });

/** What a collector can be told; each member is also an environment variable `HAILONG_…`. */
export const configSchema = z.strictObject({
  host: z.string().min(1).default("127.0.0.1"),
  port: z.coerce.number().int().min(0).max(65_535).default(8480),
  database: z.string().min(1).default("hailong.sqlite"),
  origins: z.array(origin).default([]),
  bodyLimit: z.coerce.number().int().min(1024).default(BODY_LIMIT_BYTES),
  threshold: z.coerce.number().int().min(1).default(THRESHOLD),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: "expected a time zone of the IANA database" })
    .default("Asia/Ho_Chi_Minh"),
  surveysDirectory: z.string().min(1).optional(),
  widgetFile: z.string().min(1).optional(),
  exportToken: z.string().min(16).optional(),
  maxWaitDays: z.coerce.number().int().min(0).max(365).default(MAX_WAIT_DAYS),
});

/** What a collector was told, complete with defaults. */
export type Config = z.output<typeof configSchema>;
