import { describe, expect, it } from 'vitest';
import { pageText } from './page-text';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the text of a page’s file', () => {
  it.each([
    ['a page', '<p>It rained.</p>'],
    ['plain text', 'It rained in Orsa – “all day”.'],
    ['text that begins with a brace', '{it rained}\nand hailed'],
  ])('is what it holds: %s', (_, text) => {
    expect(pageText(bytes(text), 'page.html')).toBe(text);
  });

  it.each([
    [
      'as the page declares it',
      '<meta charset="windows-1251"><p>\xcc\xee\xf1\xf2',
      '<meta charset="windows-1251"><p>Мост',
    ],
    [
      'as an old page declares it',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>\x93No,\x94',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>“No,”',
    ],
    ['as browsers take what is declared by nobody', '<p>\x93No,\x94 said Jos\xe9', '<p>“No,” said José'],
    [
      'as browsers take it where it says what it can’t be',
      '<meta charset="utf-16le"><p>\xe9',
      '<meta charset="utf-16le"><p>é',
    ],
    ['as browsers take what nobody knows', '<meta charset="x-no"><p>\xe9', '<meta charset="x-no"><p>é'],
    ['as UTF-8 with a byte that is none', '<meta charset="utf-8"><p>\xe9', '<meta charset="utf-8"><p>\ufffd'],
  ])('is read %s', (_, written, text) => {
    expect(
      pageText(
        Uint8Array.from(written, (unit) => unit.charCodeAt(0)),
        'page.html',
      ),
    ).toBe(text);
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', bytes(''), 'page.html', /empty/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'page.html', /no text/],
    ['lines by their name', bytes('<p>It rained.</p>'), 'lines.jsonl', /lines of JSON/],
    ['lines by what they hold', bytes('{"text": "It rained."}\n{"text": "It hailed."}'), 'page.html', /lines of JSON/],
  ])('is none: %s', (_, file, path, message) => {
    expect(() => pageText(file, path)).toThrow(message);
  });
});
