/**
 * The interface in another language than the browser's. Browsers give an extension its words in their own language only
 * (`chrome.i18n`), so the chosen one is read from our own files. A content script may not read them: it asks the worker.
 */
import { isLanguage, type Language } from './languages';
import type { Catalogue } from './words';

/** Our own file, whose shape a test looks at: no schema has to weigh on the popup for it. */
type MessagesFile = Record<string, { message: string }>;

/**
 * @returns all words of the language; rejects when the file can't be read. For the browser's own null, as the browser gives
 *   these itself, unless it gives none
 */
export async function loadCatalogue(language: Language): Promise<Catalogue | null> {
  if (language === 'browser') return isMute() ? loadCatalogue(browsersLanguage()) : null;
  const response = await fetch(chrome.runtime.getURL(`_locales/${language}/messages.json`));
  const messages: MessagesFile = await response.json();
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/**
 * Chromium gives a process no messages at all when it asks before the extension is wholly loaded, as in the first second of
 * an installation, and keeps to that as long as the process lives.
 */
function isMute(): boolean {
  return chrome.i18n.getMessage('language_tag') === '';
}

/** @returns which of our languages the browser speaks; English if none */
export function browsersLanguage(): Language {
  const [language] = chrome.i18n.getUILanguage().split('-');
  return language !== 'browser' && isLanguage(language) ? language : 'en';
}
