/** Confidence level of every interval unless another is asked for: the custom of official statistics. */
export const DEFAULT_LEVEL = 0.95;
