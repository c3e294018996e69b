import './browser-api.setup';
import { describe, expect, it } from 'vitest';
import locale from '../public/_locales/en/messages.json';
import { BOILERPLATE_KINDS, COPY_REASONS, SOURCE_KINDS } from './analysis/analysis';
import { counted, grouped, percent, words, wordsFor } from './words';

describe('words', () => {
  it('puts values in their places', () =>
    expect(words('copy_scraped', 'a.example')).toBe('Looks like a copy of a.example'));

  it('counts in the forms of the language', () => {
    expect(counted('sources', 1)).toBe('1 source');
    expect(counted('sources', 0)).toBe('0 sources');
    expect(counted('sources', 1200)).toBe('1,200 sources');
  });

  it('write numbers alike wherever they stand', () => {
    expect(grouped(999)).toBe('999');
    expect(grouped(1500)).toBe('1,500');
  });

  it('counts as the messages’ language does, in a browser whose language we lack', () => {
    const { getUILanguage } = chrome.i18n;
    chrome.i18n.getUILanguage = () => 'ja';
    try {
      expect(counted('sources', 1)).toBe('1 source');
    } finally {
      chrome.i18n.getUILanguage = getUILanguage;
    }
  });

  it('are still known in a page that outlived its extension', () => {
    words('sidebar_via', 'AP');
    const { id } = chrome.runtime;
    const cutOff = (gone: string | undefined) => Object.assign(chrome.runtime, { id: gone });
    try {
      cutOff(undefined);
      expect(words('sidebar_via', 'Reuters')).toBe('via Reuters');
      expect(percent(0.5)).toBe('50%');
    } finally {
      cutOff(id);
    }
  });

  it('writes shares as percentages', () => expect(percent(0.624)).toBe('62%'));

  it.each([
    ...SOURCE_KINDS.map((kind) => ['kind', () => wordsFor('kind', kind)] as const),
    ...BOILERPLATE_KINDS.map((kind) => ['furniture', () => wordsFor('furniture', kind)] as const),
    ...COPY_REASONS.map((reason) => ['copy_reason', () => wordsFor('copy_reason', reason)] as const),
  ])('has some for every %s', (_, find) => expect(find()).not.toBe(''));
});

describe('the messages', () => {
  const entries = Object.entries(locale);
  const keysWhere = (isWrong: (entry: { message: string; description: string }) => boolean) =>
    entries.filter(([, entry]) => isWrong(entry)).map(([key]) => key);

  it('say something and are explained to translators', () => {
    expect(keysWhere(({ message, description }) => !message.trim() || !description.trim())).toEqual([]);
  });

  it('speak the reader’s language: no jargon, no verdicts', () => {
    expect(
      keysWhere(({ message }) => /\b(?:attribution|entity|entities|NLP|unverified|fake)\b/i.test(message)),
    ).toEqual([]);
  });

  it('have typographic quotation marks and apostrophes', () => {
    expect(keysWhere(({ message }) => /["']/.test(message))).toEqual([]);
  });

  it('have the other form wherever they have the one', () => {
    const counted = entries.flatMap(([key]) => (key.endsWith('_one') ? [key.slice(0, -'_one'.length)] : []));
    expect(counted.filter((stem) => !(`${stem}_other` in locale))).toEqual([]);
  });
});
