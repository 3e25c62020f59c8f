/** The languages that the commands speak. */
export type Language = 'vi' | 'en';

/** Words in both languages. */
export type Text = Readonly<Record<Language, string>>;
