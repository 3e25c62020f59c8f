// Made from packages/themes/tokens.json by `npm run generate`; not to be edited by hand.

/** What the colours are for, in the order of the values of a scheme. */
export const purposes = 'surface text text-muted border accent on-accent focus danger';

/** The light colours. */
export const light = '#fff #123 #456 #789 #059 #fff #b50 #b22';

/** The dark colours. */
export const dark = '#123 #eef #abc #789 #8cf #012 #fc6 #f99';
