/**
 * Most bytes the body of a request may have. A response has about a thousand; the 64 KiB that
 * browsers let leave with a closing page are shared with the host page.
 */
export const bodyLimitBytes = 48 * 1024;
