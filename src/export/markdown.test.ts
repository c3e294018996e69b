import '../browser-api.setup';
import { describe, expect, it } from 'vitest';
import { claim, source, statement, summary } from '../summary/made-up';
import { materialOf } from './made-up';
import { escaped, markdown } from './markdown';

const written = (summary: Parameters<typeof materialOf>[0]) => markdown(materialOf(summary));

it('gives the whole reading', () => {
  expect(written(summary())).toBe(`# Harbour bridge to be rebuilt

The Sandhaven Courier · <https://www.courier.example/news/bridge>

3 sources (2 named) · 4 statements · 1 claim with no source · 40% attributed

## Ana Ruiz

mayor of Sandhaven · person · 24% of the article

- “We will rebuild the bridge,” … “and soon” (said, quoted)
- the work would start in May (added, reported)

## police report

document · 10% of the article

- “It will stand,” (said, quoted)

## a senior official

unnamed · 6% of the article

- “It will stand,” (said, quoted)

## Claims with no source

- Two cars fell into the water.

Left out of this:

- 1 part of the page that isn’t the article.

*Made by Sourcelight on the reader’s machine. Check before you quote: software makes mistakes.*
`);
});

describe('what else there is to say', () => {
  it('who a statement was heard through', () => {
    const heard = source('s1', 'Ana Ruiz', { statements: [statement(['It fell'], { secondHand: 'the Herald' })] });
    expect(written(summary({ sources: [heard] }))).toContain('(said, quoted, via the Herald)');
  });

  it('statements that nobody is named for', () => {
    const text = written(summary({ unsourced: [statement(['it was expected'], { cue: '', quotation: 'indirect' })] }));
    expect(text).toContain('## No source named\n\n- it was expected (reported)');
  });

  it('only claims that nobody stands behind', () => {
    const claims = [
      claim(['A.'], { source: 's1' }),
      claim(['B.'], { implied: true }),
      claim(['C.'], { link: 'https://a.example' }),
    ];
    expect(written(summary({ claims }))).not.toContain('Claims with no source');
  });

  it('that the page looks like a copy, and why', () => {
    const copy = {
      verdict: 'scraped',
      likely: true,
      evidence: [{ reason: 'source-link', detail: 'Source: *elsewhere*' }],
      original: { host: 'elsewhere.example' },
    } as const;
    expect(written(summary({ copy: { ...copy, evidence: [...copy.evidence] } }))).toContain(
      '> **Looks like a copy of elsewhere.example**\n>\n> - A “source” link leads to another site: Source: \\*elsewhere\\*',
    );
  });

  it('that the page was not whole or not in English', () => {
    const text = written(summary({ openingOnly: true, scope: 'quotations' }));
    expect(text).toContain('- Only the opening of this article is on the page.');
    expect(text).toContain('- Sourcelight reads English. Only quotations are shown.');
  });
});

it('leads to the words where they are known to stand in the page', () => {
  const quote = { exact: 'It fell', prefix: '', suffix: '', start: 0, end: 7 };
  const places = [{ attribution: 0, fragment: '#:~:text=It%20fell', quotes: [quote] }];
  const one = summary({ sources: [source('s1', 'Ana Ruiz', { statements: [statement(['It fell'])] })] });
  expect(markdown(materialOf(one, { places }))).toContain(
    '- It fell (said, quoted) <https://www.courier.example/news/bridge#:~:text=It%20fell>',
  );
});

describe('that the models were missing', () => {
  const said = 'Part of Sourcelight can’t be read, so it finds less than usual';
  it('is told', () => expect(written(summary({ engine: 'rules' }))).toContain(`- ${said}`));
  it('is not told in a language that rules always read', () =>
    expect(written(summary({ engine: 'rules', scope: 'quotations' }))).not.toContain(said));
});

describe('the page’s words are never markup', () => {
  it.each([
    ['*bold* and _slanted_', '\\*bold\\* and \\_slanted\\_'],
    ['[a link](https://a.example)', '\\[a link\\](https\\://a.example)'],
    ['![an image](x)', '!\\[an image\\](x)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['`code` ~~struck~~ | cell', '\\`code\\` \\~\\~struck\\~\\~ \\| cell'],
    ['a \\ stays', 'a \\\\ stays'],
    ['# heading', '\\# heading'],
    ['> quote', '\\> quote'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['2026) item', '2026\\) item'],
    ['--- rule', '\\--- rule'],
    ['=== title', '\\=== title'],
    ['two\n\n# lines', 'two # lines'],
    ['&lt;b&gt; &#42;', '\\&lt;b\\&gt; \\&#42;'],
    ['see www.a.example', 'see www\\.a.example'],
    ['_https://a.example 1https://a.example', '\\_https\\://a.example 1https\\://a.example'],
    ['_www.a.example', '\\_www\\.a.example'],
    ['paid\u202e1 to\u0007 us\u202c', 'paid1 to us\u202c'],
    ['write to ana@a.example', 'write to ana\\@a.example'],
  ])('%s', (words, markdown) => expect(escaped(words)).toBe(markdown));

  it.each([
    ['“We will rebuild the bridge,” she said.'],
    ['It cost $5 million & more (9 % up)!'],
    ['Ruiz: no.'],
    ['1,200 people'],
  ])('and ordinary words stay as they are: %s', (words) => expect(escaped(words)).toBe(words));

  it('in the title, the names, the roles and the cues either', () => {
    const evil = '<b>x</b>';
    const text = written(
      summary({
        title: evil,
        site: evil,
        sources: [source('s1', evil, { role: evil, statements: [statement([evil], { cue: evil, secondHand: evil })] })],
        claims: [claim([evil])],
      }),
    );
    expect(text).not.toMatch(/(?<!\\)<b/);
  });

  it('and its address stays an address', () => {
    expect(written(summary({ url: 'https://a.example/x?q=<b> y' }))).toContain('<https://a.example/x?q=%3Cb%3E%20y>');
    expect(written(summary({ url: 'javascript:alert(1)' }))).not.toContain('<javascript');
    expect(written(summary({ url: 'nonsense' }))).not.toContain('nonsense');
  });
});
