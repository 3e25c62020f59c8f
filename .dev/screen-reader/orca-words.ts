/** What Debian's Orca calls things in Vietnamese. */
export const orcaWords = {
  focusMode: 'Focus mode',
  heading2: 'tiêu đề cấp 2',
  form: 'mẫu',
  radio: 'nút chọn',
  checkbox: 'hộp chọn',
  button: 'nút bấm',
  isChosen: 'được chọn',
  /** With the end of what was said before: it is a part of its opposite. */
  isTicked: '\nchecked',
  isNotTicked: 'not checked',
  isNotChosen: 'chưa chọn',
} as const;
