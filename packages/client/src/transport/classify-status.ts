/**
 * What a status means for an answer: look for the receipt, try again, try again slowly because
 * somebody has to mend a configuration first, or never again.
 */
export type StatusMeaning = 'receipt' | 'retry' | 'slow' | 'refused';

const REFUSALS = [400, 410, 413, 415, 422];
const PASSING = [408, 409, 425, 429];

/**
 * Tells what a status means. A web page with a refusing status comes from something in between, a
 * firewall or a captive portal, and not from the collector: it refuses nothing.
 */
export function classifyStatus(status: number, isWebPage: boolean): StatusMeaning {
  if (status >= 200 && status < 300) return 'receipt';
  if (REFUSALS.includes(status)) return isWebPage ? 'slow' : 'refused';
  return status < 400 || status >= 500 || PASSING.includes(status) ? 'retry' : 'slow';
}
