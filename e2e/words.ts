/** The words of the interface, as the tests expect to read them. */
import locale from '../public/_locales/en/messages.json' with { type: 'json' };

/** @returns the message in English; `$1` … as they stand */
export function said(key: keyof typeof locale): string {
  return locale[key].message;
}
