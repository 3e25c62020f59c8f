import type { Messages } from './vi.ts';

/** What the element says in English. */
export const en: Messages = {
  autonym: 'English',
  required: '(required)',
  optional: '(optional)',
  step: 'Step {at} of {of}',
  next: 'Continue',
  back: 'Back',
  send: 'Send rating',
  sendMore: 'Send more',
  sendAgain: 'Send again',
  decline: 'Prefer not to answer',
  remaining: '{n} characters left',
  excess: '{n} characters too many',
  personal: 'Please do not write anyone’s name, phone number, identity number or dossier number.',
  mistakes: '{n} answers need your attention',
  missing: 'Please answer this question.',
  tooMany: 'Please choose up to {limit}.',
  tooLong: 'Please shorten this to {limit} characters.',
  nothing: 'Please answer at least one question before sending. If you have nothing to add, you can stop here.',
  note: 'Your rating carries no name and is only sent when you press send.',
  thanks: 'Thank you for your rating',
  thanksMore: 'Thank you for telling us more',
  saving: 'Saving…',
  saved:
    'Saved on this device. Your rating will be sent when there is a network; if you close this page, please open it again then.',
  kept: 'Not saved on this device. Please keep this page open until it says “Recorded”.',
  recorded: 'Recorded.',
  receipt: 'Receipt code:',
  refused:
    'Your rating has not been recorded. Your answers are still below: please check them and send again. If it fails again, please tell the agency handling your application.',
  reason: 'Error code:',
};
