import '../browser-api.setup';
import { expect, it } from 'vitest';
import { source, statement, summary } from '../summary/made-up';
import { materialOf } from './made-up';
import { oneLine } from './one-line';
import { plainText } from './plain-text';

it('gives the whole reading', () => {
  expect(plainText(materialOf(summary({ published: '2026-05-04' })))).toBe(`Harbour bridge to be rebuilt
The Sandhaven Courier, 2026-05-04
https://www.courier.example/news/bridge

3 sources · 4 statements · 40% attributed

Ana Ruiz · mayor of Sandhaven · person
- “We will rebuild the bridge,” … “and soon” (said, quoted)
  https://www.courier.example/news/bridge
- the work would start in May (added, reported)
  https://www.courier.example/news/bridge

police report · document
- “It will stand,” (said, quoted)
  https://www.courier.example/news/bridge

a senior official · unnamed
- “It will stand,” (said, quoted)
  https://www.courier.example/news/bridge

Claims with no source
- Two cars fell into the water.

Left out of this:
- 1 part of the page that isn’t the article.

Made by Sourcelight on the reader’s machine. Check before you quote: software makes mistakes.
`);
});

it('keeps every entry on its own line, whatever the page’s words are', () => {
  const evil = 'one\r\n- two\u2028three';
  const said = source('s1', evil, { role: evil, statements: [statement([evil], { cue: evil, secondHand: evil })] });
  const text = plainText(materialOf(summary({ title: evil, site: evil, sources: [said], claims: [] })));
  expect(text.split('\n').filter((line) => line.startsWith('- two'))).toEqual([]);
});

it.each([
  ['a  b\n c', 'a b c'],
  ['a\u0007b\u0000', 'ab'],
  ['pay \u202eecin\u202c', 'pay ecin\u202c'],
  ['“كلام” he said', '“كلام” he said'],
])('one line: %j', (text, expected) => expect(oneLine(text)).toBe(expected));
