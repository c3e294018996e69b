/** The languages of the interface that can be chosen: those that `public/_locales` has. */

/** In the order of their own names; a test asks that each has its catalogue. */
export const LANGUAGES = ['de', 'en', 'es', 'fr'] as const;

/** `browser`: whatever the browser speaks. */
export type Language = 'browser' | (typeof LANGUAGES)[number];

/** Each in its own words: whoever can't read the others finds it. */
export const LANGUAGE_NAMES: Record<(typeof LANGUAGES)[number], string> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
};

/** @returns whether anything stored is a language that can be chosen */
export function isLanguage(value: unknown): value is Language {
  return value === 'browser' || LANGUAGES.some((language) => language === value);
}
