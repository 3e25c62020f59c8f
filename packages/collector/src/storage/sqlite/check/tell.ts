/** Is told of each difference that a check finds, in words for an operator. */
export type Tell = (difference: string) => void;
