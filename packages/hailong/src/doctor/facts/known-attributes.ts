/** The attributes of `<hailong-survey>`; a test holds them to the element. */
export const knownAttributes = [
  'survey',
  'collector',
  'agency',
  'procedure',
  'service',
  'province',
  'commune',
  'level',
  'outcome',
  'channel',
  'theme',
  'lang',
  'count-views',
  'agency-name',
  'procedure-name',
  'packs',
  'voice',
  'dictation',
  'keep-minutes',
  'reset-seconds',
] as const;

/** Attributes that any element may have, and those that frameworks leave behind. */
export const anyAttribute =
  /^(id|class|style|slot|part|title|dir|hidden|inert|role|tabindex|nonce|translate|is|key|ref|(aria|data|v|ng|x|hx)-.*|_ng.*|ng-.*|on.*|[:@#*[(].*)$/;
