/** The words of the interface, in the browser's language: `public/_locales`. The one door to them. */
import type locale from '../public/_locales/en/messages.json';

export type WordKey = keyof typeof locale;

/**
 * @param values what stands for `$1`, `$2` … in the message
 * @returns the message in the reader's language; English where that lacks it
 */
export function words(key: WordKey, ...values: (string | number)[]): string {
  return chrome.i18n.getMessage(key, values.map(String));
}

type Snake<Code extends string> = Code extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : Code;

/**
 * The words for a code of ours, as `no-article` of `failure`: the message `failure_no_article`.
 * @param code compiles only when the locale has a message for every code it may be
 */
export function wordsFor<Stem extends string, Code extends string>(
  stem: Stem,
  code: `${Stem}_${Snake<Code>}` extends WordKey ? Code : never,
): string {
  return words(`${stem}_${code.replaceAll('-', '_')}` as WordKey);
}

type CountedKey = WordKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * A number with its noun, in the plural form that the language asks for: `<stem>_one`, `<stem>_other` …
 * @param stem the key without its plural form; the number is `$1`
 */
export function counted(stem: CountedKey, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(chrome.i18n.getUILanguage()).select(count);
  const number = new Intl.NumberFormat(chrome.i18n.getUILanguage()).format(count);
  const text = chrome.i18n.getMessage(`${stem}_${form}`, [number, ...values.map(String)]);
  return text || words(`${stem}_other`, number, ...values);
}

/** @returns a share 0–1 as a percentage in the reader's language: "24 %" */
export function percent(share: number): string {
  return new Intl.NumberFormat(chrome.i18n.getUILanguage(), { style: 'percent' }).format(share);
}
