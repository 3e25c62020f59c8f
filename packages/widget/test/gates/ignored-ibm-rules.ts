/** The rules of IBM's checker that the gate passes over, each with the reason. */
export const ignoredIbmRules: Readonly<Record<string, string>> = {
  form_submit_button_exists:
    'It looks for the attribute `type="submit"`. HTML makes every button of a form without the attribute a submit button, and the keyboard tests send with it.',
  input_fields_grouped:
    'It suggests one group for all fields of the form. Each question is a group of its own; a comment and the choice of a language do not belong together.',
  input_label_visible:
    'It asks for a look at every `textarea`. Ours is named by the visible label that stands above it, which axe and the kept trees check.',
};
