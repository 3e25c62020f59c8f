/** What citizens read on the link to the form: Vietnamese, whatever the developer speaks. */
export const LINK_WORDS = 'Đánh giá mức độ hài lòng';
