import '../browser-api.setup';
import { describe, expect, it } from 'vitest';
import { source, statement, summary } from '../summary/made-up';
import { cell, csv } from './csv';
import { materialOf } from './made-up';

/** Reads a table as RFC 4180 has it, apart from the writer, so that a mistake isn't made twice. */
function parsed(table: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const one = (change: Parameters<typeof summary>[0] = {}) => parsed(csv(materialOf(summary(change))));
const records = (rows: string[][]) =>
  rows.slice(1).map((row) => Object.fromEntries(row.map((c, i) => [rows[0][i], c])));

describe('the table', () => {
  it('has the same number of cells in every row', () => {
    const rows = one({ openingOnly: true });
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([16]));
  });

  it('gives each statement with its article', () => {
    expect(records(one({ published: '2026-05-04' }))[0]).toEqual({
      row: 'statement',
      source: 'Ana Ruiz',
      source_kind: 'person',
      source_role: 'mayor of Sandhaven',
      statement: '“We will rebuild the bridge,” … “and soon”',
      quotation: 'direct',
      cue: 'said',
      cue_kind: 'says',
      via: '',
      region: 'body',
      confidence: '0.90',
      title: 'Harbour bridge to be rebuilt',
      outlet: 'The Sandhaven Courier',
      published: '2026-05-04',
      address: 'https://www.courier.example/news/bridge',
      exported_at: '2026-05-05T08:00:00.000Z',
    });
  });

  it('says in rows of their own what is left out', () => {
    const notes = records(one({ leftOut: { unsure: 2, attitudes: 0, byReader: 0 } })).filter(
      ({ row }) => row === 'note',
    );
    expect(notes.map((note) => note.statement)).toEqual([
      '2 statements that are less sure than you chose.',
      '1 part of the page that isn’t the article.',
    ]);
  });

  it('has its first row alone where there is nothing', () => {
    expect(one({ sources: [], furniture: [] })).toHaveLength(1);
  });

  it('keeps a page’s words in their cell, whatever they are', () => {
    const evil = 'a","b\r\n=1+1,"';
    const said = source('s1', evil, { statements: [statement([evil], { cue: evil })] });
    const [row] = records(one({ sources: [said], title: evil, site: evil }));
    expect(row).toMatchObject({ source: 'a","b =1+1,"', statement: 'a","b =1+1,"', title: 'a","b =1+1,"' });
  });
});

describe('a cell', () => {
  it.each([
    ['=1+1', '"\'=1+1"'],
    ['+49 30', '"\'+49 30"'],
    ['-5 degrees', '"\'-5 degrees"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['＝1+1', '"\'＝1+1"'],
    ['\t=1+1', '"\'=1+1"'],
    ['a;=1+1; -2;b', '"a;\'=1+1; \'-2;b"'],
    ['\r\n=1+1', '"\'=1+1"'],
    ['\u0000=1+1', '"\'=1+1"'],
    ['a; \u0001 =1+1', '"a; \'=1+1"'],
    [' =HYPERLINK("https://a.example")', '"\'=HYPERLINK(""https://a.example"")"'],
  ])('that could be a formula is text: %j', (text, expected) => expect(cell(text)).toBe(expected));

  it.each([
    ['“It will stand,”', '"“It will stand,”"'],
    ['she said "no"', '"she said ""no"""'],
    ['one\ntwo', '"one two"'],
    ['a = b', '"a = b"'],
    ['one; two – three', '"one; two – three"'],
    ['', '""'],
  ])('is else as it is: %j', (text, expected) => expect(cell(text)).toBe(expected));
});
