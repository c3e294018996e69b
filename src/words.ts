/** The words of the interface, in the browser's language: `public/_locales`. The one door to them. */
import type locale from '../public/_locales/en/messages.json';

export type WordKey = keyof typeof locale;

/**
 * @param values what stands for `$1`, `$2` … in the message
 * @returns the message in the reader's language; English where that lacks it
 */
export function words(key: WordKey, ...values: (string | number)[]): string {
  return filled(message(key), values);
}

/** As the locale has them, with `$1` … in place. */
const known = new Map<string, string>();
let language = 'en';

/**
 * In a page that outlived its extension (an update) the browser gives no messages any more; what has been asked for
 * before is still known then.
 */
function message(key: string): string {
  if (chrome.runtime?.id) known.set(key, chrome.i18n.getMessage(key, ['$1', '$2', '$3', '$4']));
  return known.get(key) ?? '';
}

function filled(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}

function uiLanguage(): string {
  if (chrome.runtime?.id) language = chrome.i18n.getUILanguage();
  return language;
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
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  const number = new Intl.NumberFormat(uiLanguage()).format(count);
  return filled(message(`${stem}_${form}`), [number, ...values]) || words(`${stem}_other`, number, ...values);
}

/** @returns a share 0–1 as a percentage in the reader's language: "24 %" */
export function percent(share: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(share);
}
