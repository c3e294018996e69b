import '../browser-api.setup';
import { describe, expect, it } from 'vitest';
import { claim, source, statement, summary } from './made-up';
import { escaped, summaryMarkdown } from './markdown';

it('gives the whole reading', () => {
  expect(summaryMarkdown(summary())).toBe(`# Harbour bridge to be rebuilt

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

*Made by Sourcelight on the reader’s machine. Check before you quote: software makes mistakes.*
`);
});

describe('what else there is to say', () => {
  it('who a statement was heard through', () => {
    const heard = source('s1', 'Ana Ruiz', { statements: [statement(['It fell'], { secondHand: 'the Herald' })] });
    expect(summaryMarkdown(summary({ sources: [heard] }))).toContain('(said, quoted, via the Herald)');
  });

  it('statements that nobody is named for', () => {
    const text = summaryMarkdown(
      summary({ unsourced: [statement(['it was expected'], { cue: '', quotation: 'indirect' })] }),
    );
    expect(text).toContain('## No source named\n\n- it was expected (reported)');
  });

  it('only claims that nobody stands behind', () => {
    const claims = [
      claim(['A.'], { source: 's1' }),
      claim(['B.'], { implied: true }),
      claim(['C.'], { link: 'https://a.example' }),
    ];
    expect(summaryMarkdown(summary({ claims }))).not.toContain('Claims with no source');
  });

  it('that the page looks like a copy, and why', () => {
    const copy = {
      verdict: 'scraped',
      likely: true,
      evidence: [{ reason: 'source-link', detail: 'Source: *elsewhere*' }],
      original: { host: 'elsewhere.example' },
    } as const;
    expect(summaryMarkdown(summary({ copy: { ...copy, evidence: [...copy.evidence] } }))).toContain(
      '> **Looks like a copy of elsewhere.example**\n>\n> - A “source” link leads to another site: Source: \\*elsewhere\\*',
    );
  });

  it('that the page was not whole or not in English', () => {
    const text = summaryMarkdown(summary({ openingOnly: true, scope: 'quotations' }));
    expect(text).toContain('> Only the opening of this article is on the page.');
    expect(text).toContain('> Sourcelight reads English. Only quotations are shown.');
  });
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
    const text = summaryMarkdown(
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
    expect(summaryMarkdown(summary({ url: 'https://a.example/x?q=<b> y' }))).toContain(
      '<https://a.example/x?q=%3Cb%3E%20y>',
    );
    expect(summaryMarkdown(summary({ url: 'javascript:alert(1)' }))).not.toContain('<javascript');
    expect(summaryMarkdown(summary({ url: 'nonsense' }))).not.toContain('nonsense');
  });
});
