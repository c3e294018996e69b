/**
 * The words of the interface, in the browser's language or the one that the reader has chosen: `public/_locales`. The one
 * door to them.
 */
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

/** The catalogue of a language that the reader has chosen instead of the browser's; null while there is none. */
let chosen: Catalogue | null = null;

/** All messages of a language, by key, with `$1` … in place. */
export type Catalogue = Readonly<Record<string, string>>;

/** From now on, words come from this catalogue, where it has them; what has been drawn must be drawn again. */
export function chooseCatalogue(catalogue: Catalogue | null): void {
  chosen = catalogue;
}

/** @returns the catalogue that words come from; null: the browser's */
export function chosenCatalogue(): Catalogue | null {
  return chosen;
}

/**
 * In a page that outlived its extension (an update) the browser gives no messages any more; what has been asked for
 * before is still known then.
 */
function message(key: string): string {
  if (chosen?.[key]) return chosen[key];
  if (chrome.runtime?.id) known.set(key, chrome.i18n.getMessage(key, ['$1', '$2', '$3', '$4']));
  return known.get(key) ?? '';
}

function filled(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}

function uiLanguage(): string {
  if (chosen) return chosen.language_tag ?? language;
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
  // By the language of the messages: a browser in a language that we lack speaks English here.
  const form = pluralRules(words('language_tag') || uiLanguage()).select(count);
  const number = grouped(count);
  return filled(message(`${stem}_${form}`), [number, ...values]) || words(`${stem}_other`, number, ...values);
}

/** @returns a share 0–1 as a percentage in the reader's language: "24 %" */
export function percent(share: number): string {
  const number = Math.round(share * 100);
  return words('percent', number) || `${number}%`;
}

/** Numbers from here on are written in groups. */
const GROUPED = 1000;

/**
 * A number without a noun, as `counted` writes it. The first formatter of numbers takes 10 to 20 ms of a page's thread,
 * more than all else that is drawn: only where digits are grouped is it worth that.
 */
export function grouped(count: number): string {
  return count < GROUPED ? String(count) : count.toLocaleString(uiLanguage());
}

/** By language: each takes longer to make than to ask a hundred times, and a list of sources asks some hundred. */
const rules = new Map<string, Intl.PluralRules>();

function pluralRules(tag: string): Intl.PluralRules {
  const made = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, made);
  return made;
}

/** @returns the direction of the interface's language */
export function textDirection(): 'ltr' | 'rtl' {
  return message('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
