/**
 * Matches personal data, each kind in a group of its name, and, without such a group, numbers that
 * are passed over. The alternatives are tried in this order at each place:
 *
 * 1. an e-mail address,
 * 2. a dossier code,
 * 3. a date,
 * 4. an amount of money: with dots, ending in 000, or with its unit,
 * 5. a telephone number: from abroad, of eleven digits, of ten, after an old area code, in pairs,
 * 6. the number of an identity card: twelve digits in any groups, or groups of three,
 * 7. any other number as a whole, so that nothing is found inside it.
 *
 * What repeats without a bound can be read in one way only, and what may be read in vain is
 * bounded, so that the time grows no faster than the text. There is no lookbehind, for a script
 * with one does not load in Safari before 16.4, and no letter outside ASCII at the end of a range,
 * for in a page of another encoding the range would be a mistake of syntax.
 */
export const personalDataPattern =
  /(?<email>[\w\xc0-\u1ef9.+-]{1,64}\s?@\s?([\w-]+\.)+[a-z]{2,})|(?<dossier>[\w.]{3,35}\s?[-–]\s?\d{6}\s?[-–]\s?\d{4,})|(\d\d?[\s.-]\d\d?[\s.-](19|20)\d\d|[1-9]\d*((\.\d{3})+|(\s\d{3}){0,4}?\s?(000|(đ(ồng)?|vn[đd]|dong)(?![\w\xc0-\u1ef9/])))|(?<phone>((\+|00)\s?)?84[\s.()-]{0,3}(0[\s.()-]{0,3})?[1-9]([\s.()-]{0,3}\d){8,9}?|0([12]\d([\s.()-]{0,3}\d){8}|[2-9](\d([\s.()-]{0,3}\d){7}|[\s.()-]{0,3}\d{4}[\s.()-]{0,3}\d{4}|([\s.]\d\d){4})))|(?<identity>0\d\d([\s.()-]{0,3}\d){9}|\d{3}([\s.()-]{0,3}\d{3}){2,3}))(?!\d)|\d[\d.]*/gi;
