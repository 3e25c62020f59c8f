import type { Messages } from './vi.ts';

/** What the element says in English. */
export const en: Messages = {
  languageName: 'English',
  optional: '(optional)',
  next: 'Continue',
  back: 'Back',
  send: 'Send rating',
  sendMore: 'Send more',
  decline: 'Prefer not to answer',
  yes: 'Yes',
  no: 'No',
  inOrder: 'Please choose {n} in order, the most important first.',
  agency: 'this agency',
  procedure: 'this procedure',
  remaining: '{n} characters left.',
  personal: 'Please do not write anyone’s name, phone number, identity number or dossier number.',
  step: 'Step {n}',
  found: 'This looks like personal data: {n}. Unless it is needed, please hide it before sending.',
  blank: 'Hide it',
  mistakes: '{n} answers need attention',
  missing: 'Please answer this question.',
  maxChoices: 'Please choose up to {n}.',
  maxLength: 'Please shorten this to {n} characters.',
  note: 'Your rating carries no name and is only sent when you press send.',
  thanks: 'Thank you for your rating',
  saving: 'Saving…',
  saved:
    'Saved on this device, to be sent once there is a network. If you close this page, please open it again later.',
  kept: 'Not saved on this device. Please keep this page open until it says “Recorded”.',
  recorded: 'Recorded.',
  receipt: 'Receipt code:',
  copy: 'Copy code',
  copied: 'Copied.',
  refused:
    'Your rating was not recorded. Please check it and send again; if that fails, please tell the agency handling your application.',
};
